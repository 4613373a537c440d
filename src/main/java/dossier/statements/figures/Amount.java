package dossier.statements.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a sentence.
 *
 * @param value the number, the lower one of a range
 * @param upTo the higher one of a range
 * @param unit the currency or "percent", null when it counts something
 * @param from its first token
 * @param to the token after its last
 */
record Amount(
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String unit,
        int from,
        int to) {
    Amount in(@Nullable String newUnit, int newFrom, int newTo) {
        return new Amount(value, upTo, newUnit, newFrom, newTo);
    }
}
