package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;

/** ratings.csv. Refuses what could not have happened: a rating of someone who was not there, or recorded in the future. */
final class RatingsFile implements AutoCloseable {
    private final Csv csv;
    private final Beside beside;
    private final LocalDate asOf;

    RatingsFile(Path folder, LocalDate asOf) {
        this.asOf = asOf;
        csv = new Csv(
                folder,
                "ratings.csv",
                "staff_number",
                "skill_code",
                "level",
                "source",
                "valid_on",
                "valid_until",
                "recorded_on",
                "round_code",
                "note");
        beside = new Beside(folder, asOf);
    }

    void inRound(Person person, Demand rated, String source, LocalDate day, Round round, String note) {
        LocalDate recorded = day.plusDays(day.getDayOfMonth() % 4 == 0 ? 1 : 0);
        write(person, rated, source, day, null, recorded.isAfter(round.closes()) ? day : recorded, round.code(), note);
    }

    void outsideRounds(
            Person person, Demand rated, String source, LocalDate day, LocalDate until, int daysLater, String note) {
        write(person, rated, source, day, until, day.plusDays(daysLater), null, note);
    }

    int rows() {
        return csv.rows();
    }

    private void write(
            Person person,
            Demand rated,
            String source,
            LocalDate day,
            LocalDate until,
            LocalDate recorded,
            String round,
            String note) {
        if (!recorded.isAfter(asOf) && person.on(day) != null) {
            csv.row(person.staffNumber(), rated.skill(), rated.level(), source, day, until, recorded, round, note);
            beside.note(person, rated, source, day, recorded);
        }
    }

    @Override
    public void close() {
        csv.close();
        beside.close();
    }
}
