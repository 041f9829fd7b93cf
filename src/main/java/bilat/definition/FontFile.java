package bilat.definition;

/**
 * A font that was given to a brief besides those that ship.
 *
 * @param name of the file, without its folder
 * @param sha256 of its bytes, in hexadecimal
 */
public record FontFile(String name, String sha256) {}
