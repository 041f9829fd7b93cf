package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * That one publication at a time writes into a folder. The kernel holds it, and lets it go when the process ends,
 * however it ends; the file stays, and means nothing by being there.
 */
public final class Lock implements AutoCloseable {
    private static final String NAME = ".bilat.lock";

    private static final int MOST = 200;

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Whether one has ever been taken of a folder. */
    public static boolean isIn(Path root) {
        return Files.isRegularFile(root.resolve(NAME));
    }

    /**
     * Takes the lock of a folder.
     *
     * @param started when this run began, for people
     * @throws Held at once, if another has it
     */
    public static Lock take(Path root, String started) throws IOException, Held {
        Path file = root.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = tried(channel);
            if (lock == null) {
                throw new Held(holder(channel));
            }
            String holder = "process " + ProcessHandle.current().pid() + " since " + started + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)));
            return new Lock(channel);
        } catch (IOException failed) {
            channel.close();
            throw Output.of(file, failed);
        } catch (Held held) {
            channel.close();
            throw held;
        }
    }

    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException samePrograms) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MOST);
        channel.read(text, 0);
        String holder = new String(text.array(), 0, text.position(), UTF_8).strip();
        return holder.isEmpty() ? "another process" : holder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
