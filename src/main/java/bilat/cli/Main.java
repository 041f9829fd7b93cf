package bilat.cli;

import java.util.List;

/** Where Java enters the program, and leaves it. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Program.run(List.of(arguments), Surroundings.ofProcess()));
    }
}
