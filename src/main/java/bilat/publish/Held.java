package bilat.publish;

/** That another publication holds the lock of a folder. */
public final class Held extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * By whom.
     *
     * @param holder as it wrote itself down: "process 4711 since 2019-01-22T06:00:00Z"
     */
    Held(String holder) {
        super(holder);
    }
}
