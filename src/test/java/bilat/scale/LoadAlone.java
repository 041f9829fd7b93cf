package bilat.scale;

import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;

/** Loads a data root and does nothing else, to hold {@code check} against. */
final class LoadAlone {
    private LoadAlone() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Loading.load(Path.of(args[0])).facts().facts().size());
    }
}
