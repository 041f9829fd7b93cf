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
import java.util.concurrent.atomic.AtomicReference;

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
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            List<Future<R>> begun = new ArrayList<>();
            for (I item : items) {
                begun.add(pool.submit(() -> one(item, work, failure)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : begun) {
                results.add(result(each, failure));
            }
            return results;
        } finally {
            failure.compareAndSet(null, new CancellationException());
            end(pool);
        }
    }

    private static <I, R> R one(I item, Work<I, R> work, AtomicReference<Throwable> failure) throws IOException {
        if (failure.get() != null) {
            throw new CancellationException();
        }
        try {
            return work.on(item);
        } catch (IOException | RuntimeException | Error failed) {
            failure.compareAndSet(null, failed);
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

    /** Of one that was not begun any more, what failed is told. */
    private static <R> R result(Future<R> future, AtomicReference<Throwable> failure) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            Throwable cause = failure.get();
            if (cause instanceof IOException thrown) {
                throw thrown;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
