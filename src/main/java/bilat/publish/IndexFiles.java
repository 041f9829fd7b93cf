package bilat.publish;

import bilat.brief.EditionIndex;
import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.document.Document;
import bilat.render.markdown.Setting;
import bilat.snapshot.Digest;
import bilat.wording.Wording;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lists an edition, as Markdown and as PDF, in the language and on the paper of its first product.
 *
 * @param files by their paths
 */
record IndexFiles(SortedMap<String, byte[]> files) {
    private static final String NAME = "index";

    static IndexFiles of(Manifest manifest, Making making) {
        Definition first = making.products().get(0).definition();
        Wording wording = Wording.of(first.language()).orElseThrow();
        Document document = EditionIndex.of(manifest, EditionChanges.of(manifest), wording);
        SortedMap<String, byte[]> files = new TreeMap<>();
        Arrays.stream(Format.values())
                .forEach(format -> files.put(
                        NAME + format.ending(),
                        Rendering.of(
                                        document,
                                        format,
                                        first.page(),
                                        making.occasion().fonts(),
                                        Setting.ALONE)
                                .bytes()));
        return new IndexFiles(files);
    }

    /** Whether it is there as it was recorded; of the same edition it would be made the same again. */
    static boolean isWhole(Making making) throws IOException {
        List<Manifest.File> recorded =
                making.earlier().manifest().map(Manifest::index).orElse(List.of());
        for (Manifest.File file : recorded) {
            if (!making.folder().has(file)) {
                return false;
            }
        }
        return !recorded.isEmpty();
    }

    List<Manifest.File> recorded() {
        return files.entrySet().stream()
                .map(file -> new Manifest.File(file.getKey(), Digest.of(file.getValue()), file.getValue().length))
                .toList();
    }
}
