package nl.vaardig.learning.session.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.platform.time.AmsterdamClock;

/**
 * Sign-ups as calendars understand them (RFC 5545, 5546). The same UID as long as a sign-up is there, and a SEQUENCE that
 * goes up with each change of day, time or place and with the end of it, so that an entry is replaced or taken out and
 * never made a second time. Times are those of the clock in Amsterdam, whose rules travel along.
 */
final class Ical {

    private static final String MAKER = "-//Vaardig//Sessions//NL";

    /** Since 1996; the rules of Europe as they are now. */
    private static final String AMSTERDAM =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Vaardig//Sessions//NL
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """;

    /** Where nobody can be written to: calendars know this way to say so. */
    private static final String NO_MAIL = "invalid:nomail";

    private final String base;
    private final String language;
    private final Instant now;

    /** @param base the outside address of this installation, with a slash behind it */
    Ical(String base, String language, Instant now) {
        this.base = base;
        this.language = language;
        this.now = now;
    }

    /** One entry to take over; CANCEL takes it out again. */
    String one(SignUp signUp) {
        boolean isOff = isOff(signUp);
        return written(isOff ? Method.cancel() : Method.publish(), List.of(signUp));
    }

    /** All of somebody; what is off stays in it as cancelled, so that it disappears where it was taken over. */
    String feed(List<SignUp> signUps) {
        return written(Method.publish(), signUps);
    }

    private static boolean isOff(SignUp signUp) {
        return !signUp.state().isOpen() || signUp.session().isCancelled();
    }

    private String written(Method method, List<SignUp> signUps) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setMethod(method);
        signUps.forEach(signUp -> calendar.addEvent(event(signUp)));
        VTimezone rules = Biweekly.parse(AMSTERDAM)
                .first()
                .getTimezoneInfo()
                .getTimezones()
                .iterator()
                .next()
                .getComponent();
        TimezoneAssignment zone = new TimezoneAssignment(TimeZone.getTimeZone(AmsterdamClock.ZONE), rules);
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(SignUp signUp) {
        Session session = signUp.session();
        VEvent event = new VEvent();
        event.setUid(signUp.uid());
        event.setSequence(signUp.revision());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(session.startsAt()), true);
        event.setDateEnd(Date.from(session.endsAt()), true);
        event.setSummary(session.series().title().in(language));
        String place = session.place().isEmpty() ? session.link() : session.place();
        event.setLocation(place);
        event.setDescription(description(session));
        event.setUrl(base + "sessions/" + session.id());
        event.setOrganizer(organizer(session));
        event.setStatus(isOff(signUp) ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private String description(Session session) {
        String trainer = session.trainerSaid().name();
        return String.join(
                "\n",
                List.of(trainer, session.link(), base + "sessions/" + session.id()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Organizer organizer(Session session) {
        String name = session.trainerSaid().isKnown() ? session.trainerSaid().name() : null;
        String mail = session.trainerSaid().mail();
        if (!mail.isEmpty()) return new Organizer(name, mail);
        Organizer nobody = new Organizer(name, null);
        nobody.setUri(NO_MAIL);
        return nobody;
    }
}
