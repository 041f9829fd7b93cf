package bilat.publish;

import bilat.fact.Facts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a brief is compared with.
 *
 * @param facts as they were on file then
 * @param day what had not yet happened or been reported by then is no part of the comparison
 * @param edition name of the edition whose facts they are, and of its folder: "weekly 2019-W03"; empty: of a date or of
 *     another data root
 */
public record Since(Facts facts, LocalDate day, Optional<String> edition) {}
