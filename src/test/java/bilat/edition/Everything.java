package bilat.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that somebody could read in a folder: the names of its files and links, their bytes as text, and of a PDF its
 * pages, every string, and every stream unpacked, what it carries among them.
 */
final class Everything {
    /** 7,310,042 is a number of seven digits however its digits are grouped. */
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,.'\\s\\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))");

    private Everything() {}

    /** By the paths of the files, those that begin with a dot too; in small letters. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = folder.relativize(path).toString();
                StringBuilder text = new StringBuilder(name).append('\n');
                if (Files.isSymbolicLink(path)) {
                    text.append(Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    text.append(of(name, Files.readAllBytes(path)));
                }
                texts.put(name, plain(text.toString()));
            }
        }
        return texts;
    }

    /** As it is searched. */
    static String plain(String text) {
        return GROUPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String of(String name, byte[] bytes) throws IOException {
        return name.endsWith(".pdf") ? ofPdf(bytes) : new String(bytes, UTF_8);
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(new String(bytes, ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            all.append(new PDFTextStripper().getText(document));
            COSDocument file = document.getDocument();
            for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
                add(file.getObjectFromPool(key).getObject(), all);
            }
            add(file.getTrailer(), all);
        }
        return all.toString();
    }

    /** Other objects that it leads to come by themselves. */
    private static void add(COSBase object, StringBuilder all) throws IOException {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSName name) {
            all.append(name.getName()).append('\n');
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                add(item, all);
            }
        } else if (object instanceof COSDictionary dictionary && !(object instanceof COSStream)) {
            entries(dictionary, all);
        } else if (object instanceof COSStream stream) {
            entries(stream, all);
            byte[] bytes = stream.createInputStream().readAllBytes();
            all.append(new String(bytes, UTF_8)).append(new String(bytes, UTF_16BE));
        } else if (object instanceof COSObject) {
            return;
        }
    }

    private static void entries(COSDictionary dictionary, StringBuilder all) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            all.append(entry.getKey().getName()).append('\n');
            add(entry.getValue(), all);
        }
    }
}
