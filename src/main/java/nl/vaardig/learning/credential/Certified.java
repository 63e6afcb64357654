package nl.vaardig.learning.credential;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.platform.words.Bilingual;

/**
 * What a certificate says, as it was when the path was finished.
 *
 * @param outcomes   skills with their levels, a line each
 * @param finishedOn the day of finishing, never that of printing
 * @param validUntil the last day it counts; null when it stays valid
 */
public record Certified(
        String name,
        Bilingual title,
        Bilingual outcomes,
        BigDecimal hours,
        LocalDate finishedOn,
        LocalDate validUntil) {}
