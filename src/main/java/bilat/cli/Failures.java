package bilat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What is said, and with which exit code the program ends, when something was thrown. */
final class Failures {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** The machine's fault in one sentence; else the program's own. */
    Exit answer(Throwable thrown) {
        if (thrown instanceof UncheckedIOException unchecked) {
            return answer(unchecked.getCause());
        }
        if (thrown instanceof IOException failed) {
            return stop(Exit.MACHINE, sentence(failed), thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return stop(
                    Exit.MACHINE, "not enough memory; give Java more, for example with BILAT_JAVA_OPTS=-Xmx4g", thrown);
        }
        stop(Exit.FAULT, "this is a fault of bilat, not of the facts: " + thrown, thrown);
        if (!console.isVerbose()) {
            console.warn("run it again with -v, and report what it says then");
        }
        return Exit.FAULT;
    }

    private Exit stop(Exit exit, String why, Throwable thrown) {
        console.stop(exit, why, Optional.empty());
        console.trace(thrown);
        return exit;
    }

    private static String sentence(IOException failed) {
        if (failed instanceof FileSystemException named && named.getFile() != null) {
            return "cannot read or write " + named.getFile() + ": " + reason(named);
        }
        return failed.getMessage();
    }

    private static String reason(FileSystemException failed) {
        if (failed.getReason() != null) {
            return failed.getReason();
        }
        if (failed instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failed instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof FileAlreadyExistsException) {
            return "something is there already";
        }
        if (failed instanceof DirectoryNotEmptyException) {
            return "it is a folder with something in it";
        }
        return "the system gives no reason";
    }
}
