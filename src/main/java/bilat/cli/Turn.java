package bilat.cli;

import bilat.publish.Held;
import bilat.publish.Lock;
import bilat.publish.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The turn of a run to publish into a folder. It is taken before the facts are read, so that nobody publishes what is
 * older than what another has published; a run that has to wait for it has something to read meanwhile.
 */
final class Turn implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Path root;
    private final String started;
    private final long begun = System.nanoTime();
    private Optional<Lock> lock = Optional.empty();

    /**
     * One that is not taken yet.
     *
     * @param started when this run began, for people
     */
    Turn(Path root, String started) {
        this.root = root;
        this.started = started;
    }

    /** Takes it if nobody else has it; not where nobody has ever published, since nothing is made for a wrong order. */
    void tryAtOnce() throws IOException {
        if (Lock.isIn(root)) {
            try {
                lock = Optional.of(Lock.take(root, started));
            } catch (Held later) {
                lock = Optional.empty();
            }
        }
    }

    boolean isTaken() {
        return lock.isPresent();
    }

    /**
     * Takes it when it comes, and makes the folder if it is not there.
     *
     * @param longest how long to wait for it
     * @throws Held if it does not come in time
     */
    void await(Duration longest) throws IOException, Held {
        Path above = root.toAbsolutePath().getParent();
        // A folder that is not mounted is not made anew in its place.
        if (above != null && !Files.isDirectory(above)) {
            throw new NoSuchFileException(above.toString());
        }
        Output.folder(root);
        while (lock.isEmpty()) {
            try {
                lock = Optional.of(Lock.take(root, started));
            } catch (Held held) {
                if (Duration.ofNanos(System.nanoTime() - begun).compareTo(longest) >= 0) {
                    throw held;
                }
                sleep();
            }
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
