package nl.vaardig.inventory.certificate;

import java.time.LocalDate;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;

/**
 * A test or certificate to record. Its days are those of somebody's working life.
 *
 * @param source one of {@link Certificates#BY_HAND}
 * @param until  null for one that doesn't end
 * @param note   null when nothing is said
 */
public record CertificateWish(Skill skill, RatingSource source, int level, LocalDate on, LocalDate until, String note) {

    private static final int YEARS_BACK = 60;
    private static final int YEARS_AHEAD = 50;

    /** Reads skill, source, level, validOn, validUntil and note; null when something can't be used. */
    public static CertificateWish read(Said said, Known<Skill> skills, LocalDate today) {
        Skill skill = said.known("skill", skills);
        RatingSource source = said.one("source", RatingSource.class);
        if (source != null && !Certificates.BY_HAND.contains(source)) said.fault("source", "certificate.source");
        Integer level = Levels.read(said, skill);
        LocalDate on = said.date("validOn");
        LocalDate until = said.lastDay("validUntil");
        if (on != null) check(said, on, until, today);
        String note = said.optionalText("note", Rating.LONGEST_NOTE);
        return said.isSound() ? new CertificateWish(skill, source, level, on, until, note) : null;
    }

    private static void check(Said said, LocalDate on, LocalDate until, LocalDate today) {
        if (on.isAfter(today)) said.fault("validOn", "certificate.validOn");
        if (on.isBefore(today.minusYears(YEARS_BACK))) said.fault("validOn", "certificate.tooEarly", YEARS_BACK);
        if (until == null) return;
        if (until.isBefore(on)) said.fault("validUntil", "certificate.validUntil");
        if (until.isAfter(today.plusYears(YEARS_AHEAD))) said.fault("validUntil", "certificate.tooLate", YEARS_AHEAD);
    }

    Ratings.Entry of(long employee) {
        return new Ratings.Entry(employee, skill.id(), level, source, on, until, note);
    }
}
