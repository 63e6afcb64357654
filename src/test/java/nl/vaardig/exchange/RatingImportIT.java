package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Sent;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ratings and the levels they lead to come in together, chunk by chunk. */
@InServer
class RatingImportIT {

    private static final int PEOPLE = 150;
    private static final int SKILLS = 10;
    private static final int CHUNK = 1000;
    private static final Bilingual NAME = new Bilingual("Naam", "Name");

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    ImportWork imports;

    @Inject
    ImportChunks chunks;

    @Inject
    ImportKinds kinds;

    @Inject
    Sent sent;

    @Inject
    Clock clock;

    private long municipality;
    private Path file;

    @BeforeEach
    void aFileOfRatings() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, db -> {
            Scale scale = new Scale("scale", NAME);
            Framework framework = new Framework("framework", "1", NAME, NAME, scale);
            SkillArea area = new SkillArea(framework, "area", NAME, 1);
            List.of(scale, framework, area).forEach(db::persist);
            for (int i = 0; i < SKILLS; i++) db.persist(new Skill(area, "s" + i, Track.SOFT_SKILLS, i, 5, NAME));
            for (int i = 0; i < PEOPLE; i++) db.persist(new Employee("P" + i, "Mens", "Nummer " + i, null, null));
        });
        LocalDate day = LocalDate.now(clock).minusDays(10);
        StringBuilder text = new StringBuilder(
                "staff_number,skill_code,level,source,valid_on,valid_until,recorded_on,round_code,note\n");
        for (int i = 0; i < PEOPLE * SKILLS; i++)
            text.append("P%d,s%d,3,SELF,%3$s,,%3$s,,%n".formatted(i / SKILLS, i % SKILLS, day));
        try {
            file = Files.createTempFile("ratings", ".csv");
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void levelsAreRightAlsoWhenAnImportStopsHalfWay() {
        long run = run();
        takeFirstChunk(run);
        assertEquals(CHUNK, count("Rating"));
        assertEquals(CHUNK, count("CurrentLevel"));
        acting.as(CurrentUser.application(municipality), () -> imports.read(run, rows -> {}));
        assertEquals(PEOPLE * SKILLS, count("CurrentLevel"));
    }

    @Test
    void aChunkIsAFewStatements() {
        long run = run();
        long statements = sent.count(() -> takeFirstChunk(run));
        assertTrue(statements < CHUNK / 10, statements + " statements for " + CHUNK + " ratings");
    }

    private long run() {
        return work.at(municipality, db -> {
            ImportRun run = new ImportRun("RATINGS", "ratings.csv", null, clock.instant());
            db.persist(run.loading(file.toString()));
            return run.id();
        });
    }

    private void takeFirstChunk(long run) {
        acting.as(CurrentUser.application(municipality), () -> {
            return kinds.reading(kinds.named("RATINGS"), importer -> {
                try (Rows rows = importer.open(Source.of(file))) {
                    chunks.begin(run, importer);
                    return chunks.take(run, importer, rows.next(CHUNK), 0);
                }
            });
        });
    }

    private long count(String entity) {
        return work.at(municipality, db -> db.createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult());
    }
}
