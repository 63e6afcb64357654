package nl.vaardig.learning.session.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.vaardig.learning.session.SeriesWish;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SessionWish;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.learning.session.Span;
import nl.vaardig.learning.session.Trainer;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

/** What another library reads in our calendars. */
class IcalTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private static SignUp on(LocalDate day, String mail) {
        SessionSeries series = new SessionSeries(new SeriesWish(
                new Bilingual("Cijfers, letters; en meer", "Figures"),
                new Bilingual("", ""),
                BigDecimal.ONE,
                List.of()));
        Span span = Span.of(day, LocalTime.of(9, 0), LocalTime.of(12, 30));
        Session session = new Session(
                series,
                new SessionWish(span, "Raadzaal, 1e etage", "", new Trainer("Ans Vis", mail), 5, 24, 24),
                null,
                "ACDEFG");
        return new SignUp(session, new Employee("7", "Bo", "Vis", null, null), true, NOW);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static ZonedDateTime start(VEvent event) {
        return ZonedDateTime.from(event.getDateTimeStart().orElseThrow().getDate());
    }

    private static Ical ical() {
        return new Ical("https://vaardig.example/", "nl", NOW);
    }

    @Test
    void nineIsNineOnBothSidesOfTheChangeOfTheClock() throws Exception {
        Calendar feed =
                read(ical().feed(List.of(on(LocalDate.of(2027, 3, 22), ""), on(LocalDate.of(2027, 3, 29), ""))));
        List<VEvent> events = feed.getComponents("VEVENT");
        assertEquals(2, events.size());
        assertEquals(Instant.parse("2027-03-22T08:00:00Z"), start(events.get(0)).toInstant());
        assertEquals(Instant.parse("2027-03-29T07:00:00Z"), start(events.get(1)).toInstant());
        for (VEvent event : events)
            assertEquals(LocalTime.of(9, 0), start(event).toLocalTime());
        assertEquals(1, feed.getComponents("VTIMEZONE").size());
        feed.validate();
    }

    @Test
    void whatIsOffIsTakenOutUnderTheSameName() throws Exception {
        SignUp signUp = on(LocalDate.of(2027, 5, 10), "ans@elders.example");
        VEvent first = (VEvent) read(ical().one(signUp)).getComponents("VEVENT").get(0);
        signUp.session().cancel("Ziek", NOW);
        Calendar off = read(ical().one(signUp));
        VEvent gone = (VEvent) off.getComponents("VEVENT").get(0);
        assertEquals("CANCEL", off.getRequiredProperty("METHOD").getValue());
        assertEquals("CANCELLED", gone.getRequiredProperty("STATUS").getValue());
        assertEquals(
                first.getRequiredProperty("UID").getValue(),
                gone.getRequiredProperty("UID").getValue());
        assertEquals("0", first.getRequiredProperty("SEQUENCE").getValue());
        assertEquals("1", gone.getRequiredProperty("SEQUENCE").getValue());
        assertEquals(
                "mailto:ans@elders.example",
                gone.getRequiredProperty("ORGANIZER").getValue());
        assertEquals(
                "Cijfers, letters; en meer",
                first.getRequiredProperty("SUMMARY").getValue());
        assertTrue(first.getRequiredProperty("LOCATION").getValue().contains("1e etage"));
        off.validate();
    }
}
