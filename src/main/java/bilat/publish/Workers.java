package bilat.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Some threads that work on one item each, so that as many are held in memory as there are threads. */
final class Workers {
    private Workers() {}

    /** What is done with an item. */
    interface Work<I, R> {
        R on(I item) throws IOException;
    }

    /**
     * The results in the order of the items. The first failure ends the work: what is begun comes to its end, and
     * nothing else is begun.
     */
    static <I, R> List<R> all(List<I> items, int threads, Work<I, R> work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        AtomicBoolean stopped = new AtomicBoolean();
        try {
            List<Future<R>> begun = new ArrayList<>();
            for (I item : items) {
                begun.add(pool.submit(() -> one(item, work, stopped)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : begun) {
                results.add(result(each));
            }
            return results;
        } finally {
            stopped.set(true);
            end(pool);
        }
    }

    private static <I, R> R one(I item, Work<I, R> work, AtomicBoolean stopped) throws IOException {
        if (stopped.get()) {
            throw new CancellationException();
        }
        try {
            return work.on(item);
        } catch (IOException | RuntimeException | Error failed) {
            stopped.set(true);
            throw failed;
        }
    }

    /** Nobody writes any more when this returns. */
    private static void end(ExecutorService pool) throws IOException {
        pool.shutdown();
        try {
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof IOException failed) {
                throw failed;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
