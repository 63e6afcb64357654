package nl.vaardig.inventory.certificate;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;

/** From when to when a certificate can be valid: the days of somebody's working life. */
final class CertificateDays {

    private static final int YEARS_BACK = 60;
    private static final int YEARS_AHEAD = 50;

    private CertificateDays() {}

    /**
     * @param until null for one that doesn't end
     * @throws BadField at "validOn" or "validUntil"
     */
    static void check(LocalDate on, LocalDate until, LocalDate today) {
        LocalDate first = today.minusYears(YEARS_BACK);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (on.isAfter(today)) throw new BadField("validOn", "certificate.validOn");
        if (on.isBefore(first)) throw new BadField("validOn", "certificate.tooEarly", YEARS_BACK);
        if (until == null) return;
        if (until.isBefore(on)) throw new BadField("validUntil", "certificate.validUntil");
        if (until.isAfter(last)) throw new BadField("validUntil", "certificate.tooLate", YEARS_AHEAD);
    }
}
