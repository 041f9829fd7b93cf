package bilat.brief;

import java.util.Optional;

/**
 * What a brief says of its own making.
 *
 * @param program name and version: "bilat 0.1.0"
 * @param factsDigest SHA-256 of the facts used, in hexadecimal
 * @param edition name of an edition and of its folder, "weekly 2019-W04"; empty: somebody asked for this brief alone
 * @param beforeDigest SHA-256 of the facts that it is compared with; empty: with none
 */
public record Imprint(String program, String factsDigest, Optional<String> edition, Optional<String> beforeDigest) {}
