package nl.vaardig.learning.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.vaardig.learning.course.OutsideAddress;
import nl.vaardig.platform.said.Said;

/**
 * What one date of a series should be.
 *
 * @param place       empty when it is held by video only
 * @param link        https, empty when there is none
 * @param seats       null: no limit
 * @param closesHours before the start, until when people sign up
 * @param cancelHours before the start, until when they give their seat back
 */
public record SessionWish(
        Span span, String place, String link, Trainer trainer, Integer seats, int closesHours, int cancelHours) {

    public static final int USUAL_HOURS = 24;

    /** Days and times are those of Amsterdam. Null when something can't be used. */
    public static SessionWish read(Said said, LocalDate first, LocalDate last) {
        Span span = span(said, first, last);
        String place = text(said, "place", Session.LONGEST_PLACE);
        String link = text(said, "link", Session.LONGEST_LINK);
        if (!link.isEmpty() && !OutsideAddress.isOne(link)) said.fault("link", "session.link.form");
        if (place.isEmpty() && link.isEmpty() && !said.isSaid("link")) said.fault("place", "session.place.missing");
        SessionWish wish = new SessionWish(
                span,
                place,
                link,
                trainer(said),
                said.optionalNumber("seats", 1, Session.MOST_SEATS),
                hours(said, "closesHours"),
                hours(said, "cancelHours"));
        return said.isSound() ? wish : null;
    }

    private static Span span(Said said, LocalDate first, LocalDate last) {
        LocalDate day = said.date("day", first, last);
        LocalTime begins = time(said, "begins");
        LocalTime ends = time(said, "ends");
        if (day == null || begins == null || ends == null) return null;
        return said.ruled("begins", () -> Span.of(day, begins, ends));
    }

    /** Hours and minutes, such as 09:30. */
    private static LocalTime time(Said said, String field) {
        String text = said.optionalText(field, 8);
        try {
            if (text != null && text.matches("\\d{1,2}[:.]\\d{2}"))
                return LocalTime.parse((text.length() < 5 ? "0" : "") + text.replace('.', ':'));
        } catch (DateTimeException e) {
            // Said below: it is no time of a day.
        }
        said.fault(field, "session.time.form");
        return null;
    }

    private static Trainer trainer(Said said) {
        String name = text(said, "trainerName", Trainer.LONGEST_NAME);
        String mail = text(said, "trainerMail", Trainer.LONGEST_MAIL);
        if (!mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            said.fault("trainerMail", "session.mail.form");
        if (name.isEmpty() && !mail.isEmpty()) said.fault("trainerName", "form.missing");
        return new Trainer(name, mail);
    }

    private static int hours(Said said, String field) {
        Integer hours = said.optionalNumber(field, 0, Session.MOST_HOURS);
        return hours == null ? USUAL_HOURS : hours;
    }

    private static String text(Said said, String field, int max) {
        String text = said.optionalText(field, max);
        return text == null ? "" : text;
    }

    public static SessionWish of(Session session) {
        return new SessionWish(
                session.span(),
                session.place(),
                session.link(),
                session.trainerSaid(),
                session.seats(),
                session.closesHours(),
                session.cancelHours());
    }

    /** The same on a later date. */
    public SessionWish weeksLater(int weeks) {
        return new SessionWish(span.weeksLater(weeks), place, link, trainer, seats, closesHours, cancelHours);
    }
}
