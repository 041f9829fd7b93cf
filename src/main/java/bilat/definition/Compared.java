package bilat.definition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a brief was compared with.
 *
 * @param day the day of the earlier facts
 * @param since the newest day that is exactly known of facts that nobody dated; empty: the day
 * @param edition name of the edition whose facts they are, and of its folder; empty: of a day or another data root
 * @param before SHA-256 of the earlier facts, in hexadecimal
 * @param after SHA-256 of the facts that were compared with them; empty where they are those of the brief
 */
public record Compared(
        LocalDate day, Optional<LocalDate> since, Optional<String> edition, String before, Optional<String> after) {}
