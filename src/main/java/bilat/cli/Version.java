package bilat.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar. */
final class Version implements IVersionProvider {
    /** {@code bilat 0.1.0}; "bilat dev" where the classes are not in a jar. */
    static String program() {
        return "bilat " + number();
    }

    /** {@code 0.1.0}; "dev" where the classes are not in a jar. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {program() + " (Java " + Runtime.version() + ")"};
    }
}
