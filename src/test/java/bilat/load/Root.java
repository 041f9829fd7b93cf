package bilat.load;

import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data root that a test writes file by file. */
record Root(Path folder) {
    static final String SOURCES = "sources:\n  gazette: {title: Official gazette}\n";

    Root with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Root with(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Loaded load() throws IOException {
        return Loading.load(folder);
    }

    /** What is wrong as {@code file:line:column code}. */
    List<String> codes() throws IOException {
        return load().diagnostics().stream().map(this::code).toList();
    }

    private String code(Diagnostic diagnostic) {
        return diagnostic.place().toString().replace(folder + "/", "") + " " + diagnostic.code();
    }
}
