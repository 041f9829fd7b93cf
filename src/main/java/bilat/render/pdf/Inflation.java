package bilat.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks deflated bytes, up to a limit: a megabyte of them can hold a thousand. */
final class Inflation {
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 64 * 1024;

    private long budget;

    /** So many bytes may be read and written in all. */
    Inflation(long budget) {
        this.budget = budget;
    }

    /** What was deflated; empty if it is damaged, cut short or too large. */
    Optional<byte[]> inflated(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return inflate(packed, 0, out) && !isSpent() ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    /**
     * Whether everything in a file that looks like a deflated stream can be unpacked within the limit. What reads a PDF
     * unpacks some of its streams on its own, without asking how large they become.
     */
    boolean holds(byte[] file) {
        for (int i = 0; i < file.length - START.length - 2 && !isSpent(); i++) {
            if (file[i] == 's' && startsAt(file, i)) {
                int data = i + START.length;
                data += file[data] == '\r' && file[data + 1] == '\n' ? 2 : 1;
                inflate(file, data, OutputStream.nullOutputStream());
            }
        }
        return !isSpent();
    }

    private static boolean startsAt(byte[] file, int at) {
        for (int i = 1; i < START.length; i++) {
            if (file[at + i] != START[i]) {
                return false;
            }
        }
        byte next = file[at + START.length];
        return next == '\r' || next == '\n';
    }

    private boolean isSpent() {
        return budget < 0;
    }

    /** Whether it came to its end. */
    private boolean inflate(byte[] packed, int from, OutputStream out) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, packed.length - from);
            byte[] buffer = new byte[BUFFER];
            int length = inflater.inflate(buffer);
            while (length > 0 && !isSpent()) {
                budget -= length;
                out.write(buffer, 0, length);
                length = inflater.inflate(buffer);
            }
            return inflater.finished();
        } catch (DataFormatException damaged) {
            return false;
        } catch (IOException memoryIsAlwaysThere) {
            throw new UncheckedIOException(memoryIsAlwaysThere);
        } finally {
            budget -= inflater.getBytesRead();
            inflater.end();
        }
    }
}
