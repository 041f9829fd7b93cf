package bilat.brief;

/**
 * What a brief says of its own making.
 *
 * @param program name and version: "bilat 0.1.0"
 * @param factsDigest SHA-256 of the facts used, in hexadecimal
 */
public record Edition(String program, String factsDigest) {}
