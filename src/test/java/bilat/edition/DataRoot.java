package bilat.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records as the files of a data root; what they hold is written as JSON, which is YAML. */
final class DataRoot {
    final List<Record> records = new ArrayList<>();

    List<Record> of(String... collections) {
        return records.stream()
                .filter(record -> Set.of(collections).contains(record.collection))
                .toList();
    }

    List<Record> facts() {
        return records.stream().filter(Record::isFact).toList();
    }

    /** Writes everything anew. */
    void write(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                for (Path path : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Map<String, List<Record>> files = new TreeMap<>();
        records.forEach(record ->
                files.computeIfAbsent(record.file, name -> new ArrayList<>()).add(record));
        for (Map.Entry<String, List<Record>> file : files.entrySet()) {
            Path path = data.resolve(file.getKey() + ".yaml");
            Files.createDirectories(path.getParent());
            Files.writeString(path, text(file.getValue()));
        }
    }

    private static String text(List<Record> records) {
        StringBuilder text = new StringBuilder();
        String pair = records.get(0).pair;
        if (!pair.isEmpty()) {
            text.append("pair: ").append(pair).append('\n');
        }
        Map<String, List<Record>> collections = new LinkedHashMap<>();
        records.forEach(record -> collections
                .computeIfAbsent(record.collection, name -> new ArrayList<>())
                .add(record));
        collections.forEach((collection, all) -> {
            text.append(collection).append(":\n");
            all.forEach(record -> text.append("  ")
                    .append(record.id)
                    .append(": ")
                    .append(json(record.fields))
                    .append('\n'));
        });
        return text.toString();
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DataRoot::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The records that another leads to. */
    Set<String> references(Record from) {
        Set<String> ids = records.stream().map(record -> record.id).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String text : from.texts()) {
            if (ids.contains(text)) {
                found.add(text);
            }
            java.util.regex.Matcher cited =
                    java.util.regex.Pattern.compile("\\[@([a-z0-9-]+)").matcher(text);
            while (cited.find()) {
                found.add(cited.group(1));
            }
        }
        return found;
    }

    boolean isReferredTo(Record record) {
        return records.stream()
                .anyMatch(other -> other != record && references(other).contains(record.id));
    }

    /** Marks each fact, and each official, as narrow as the sources it cites. */
    void fit() {
        Map<String, Record> sources =
                of("sources").stream().collect(Collectors.toMap(source -> source.id, source -> source));
        for (Record record : records) {
            if (record.isFact() || record.collection.equals("officials") || record.collection.equals("issues")) {
                int narrowest = references(record).stream()
                        .filter(sources::containsKey)
                        .mapToInt(id -> sources.get(id).marking())
                        .max()
                        .orElse(0);
                if (narrowest > record.marking()) {
                    record.mark(narrowest);
                }
            }
        }
    }
}
