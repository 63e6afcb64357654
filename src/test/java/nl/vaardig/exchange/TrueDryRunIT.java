package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.exchange.guide.ImportExamples;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;

/**
 * Random files of every kind, each kind after others: what the dry run accepts is taken over completely, what it refuses
 * names row and column in both languages, and nothing is ever half done. The seed is fixed; with VAARDIG_FUZZ_MINUTES in
 * the environment other seeds follow for so long, with VAARDIG_FUZZ_SEED they begin at that one.
 */
@InServer
class TrueDryRunIT {

    private static final long SEED = 20261130;
    private static final int ROUNDS = 5;
    /** A kind of which the first seeds bring nothing in has some more. */
    private static final int MOST_SEEDS = 6;

    private static final int MOST_FOUND = 40;
    /** For files that leave it open. */
    private static final Supplier<FileChoice> CHOICE =
            () -> new FileChoice("proef.csv", "schaal2", "SOFT_SKILLS", "nl");

    private static final Logger LOG = Logger.getLogger(TrueDryRunIT.class.getName());

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    HeldJob held;

    @Inject
    Imports door;

    @Inject
    BringIn taking;

    @Inject
    ImportWork imports;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportReports reports;

    @Inject
    ImportExamples examples;

    @Inject
    Clock clock;

    private final List<String> found = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    private record Try(long seed, ImportKind kind, byte[] file) {

        String said(String what) {
            return "seed %d, %s: %s%n%s"
                    .formatted(seed, kind, what, new String(file, StandardCharsets.UTF_8).replace("\u0000", "<0>"));
        }
    }

    @Test
    void whatTheDryRunAcceptsIsTakenOverAndWhatItRefusesIsNamed() {
        String minutes = System.getenv("VAARDIG_FUZZ_MINUTES");
        Instant end = clock.instant().plus(Duration.ofMinutes(minutes == null ? 0 : Long.parseLong(minutes)));
        String other = System.getenv("VAARDIG_FUZZ_SEED");
        long first = other == null ? SEED : Long.parseLong(other);
        long seed = first;
        do throwAt(seed++);
        while (found.size() < MOST_FOUND
                && (clock.instant().isBefore(end) || seed < first + MOST_SEEDS && !everyKindWasSeen()));
        assertEquals("", String.join("\n\n", found), found.size() + " found, up to seed " + seed);
        LOG.info("accepted " + accepted + ", refused " + refused + ", up to seed " + seed);
        Set<String> all = kinds.all().stream().map(ImportKind::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, accepted.keySet(), "of every kind something comes in");
        assertEquals(all, refused.keySet(), "of every kind something is refused");
    }

    private boolean everyKindWasSeen() {
        int most = kinds.all().size();
        return accepted.size() == most && refused.size() == most;
    }

    private void throwAt(long seed) {
        long municipality = work.freshMunicipality();
        RandomPlace stage = new RandomPlace(work, municipality, LocalDate.now(clock));
        CurrentUser user = stage.user();
        Random random = new Random(seed);
        RandomFiles files = new RandomFiles(random, stage.cells(random), examples, kind -> kinds.columns(kind)
                .names());
        // The queue of the server would take the same runs.
        held.during(ImportQueue.NAME, municipality, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                List<ImportKind> shuffled = new ArrayList<>(kinds.all());
                Collections.shuffle(shuffled, random);
                for (ImportKind kind : shuffled)
                    bringIn(new Try(seed, kind, acting.as(user, () -> files.file(kind))), user);
            }
        });
    }

    private void bringIn(Try one, CurrentUser user) {
        try {
            Long run = checked(one, user);
            if (run == null) return;
            ImportCounts tried = at(run, user).counts();
            if (tried.errors() > 0) refused.merge(one.kind().name(), tried.errors(), Integer::sum);
            if (tried.added() + tried.changed() == 0) return;
            acting.as(user, () -> door.confirm(run, true));
            read(run, user);
            if (at(run, user).state() != ImportState.DONE) {
                note(one.said("accepted, and then: " + failure(run, user)));
                return;
            }
            accepted.merge(one.kind().name(), tried.added() + tried.changed(), Integer::sum);
            same(one, tried, at(run, user).counts());
            nothingIsLeft(one, run, user);
        } catch (RuntimeException e) {
            note(one.said(e + " " + Stream.of(e.getStackTrace()).limit(4).toList()));
        }
    }

    /** A row that was refused may be right by now, because of the others. */
    private void nothingIsLeft(Try one, long run, CurrentUser user) {
        Set<Integer> refusedLines = lines(run, user, ImportLine.Outcome.ERROR)
                .map(ImportReports.Line::line)
                .collect(Collectors.toSet());
        Long again = checked(one, user);
        if (again == null) return;
        List<String> left = Stream.of(ImportLine.Outcome.ADD, ImportLine.Outcome.CHANGE)
                .flatMap(outcome -> lines(again, user, outcome))
                .filter(line -> !refusedLines.contains(line.line()))
                .map(ImportReports.Line::toString)
                .toList();
        if (!left.isEmpty()) note(one.said("not taken over completely: " + left));
    }

    /** Null when it is no file that can be read, and says so. */
    private Long checked(Try one, CurrentUser user) {
        long run;
        try {
            run = acting.as(
                    user, () -> taking.take(new Upload(one.kind(), "proef.csv", one.file()), CHOICE.get(), false));
        } catch (BadField e) {
            for (String language : List.of("nl", "en")) Messages.in(language).text(e.key(), e.arguments());
            return null;
        }
        read(run, user);
        if (at(run, user).state() == ImportState.FAILED) {
            String key = acting.as(user, () -> reports.one(run)).failureKey();
            if (!key.startsWith("import.file.") && !key.startsWith("import.framework."))
                note(one.said("the dry run fails: " + failure(run, user)));
            return null;
        }
        for (ImportReports.Line line : acting.as(user, () -> reports.allLines(run, ImportLine.Outcome.ERROR))) {
            for (String language : List.of("nl", "en")) line.text(Messages.in(language));
            boolean named = line.line() > 0 && (line.column() != null || "import.row.width".equals(line.key()));
            if (!named) note(one.said("no column: " + line));
        }
        return run;
    }

    private void note(String what) {
        LOG.warning(what);
        found.add(what);
    }

    private void same(Try one, ImportCounts tried, ImportCounts done) {
        String before = tried.added() + " " + tried.changed() + " " + tried.unchanged() + " " + tried.errors();
        String after = done.added() + " " + done.changed() + " " + done.unchanged() + " " + done.errors();
        if (!before.equals(after)) note(one.said("tried " + before + ", done " + after));
    }

    private void read(long run, CurrentUser user) {
        CurrentUser application = CurrentUser.application(user.municipalityId());
        for (int i = 0; i < 9; i++) if (acting.as(application, () -> imports.read(run, rows -> {}))) return;
    }

    private ImportRun at(long run, CurrentUser user) {
        return work.at(user.municipalityId(), db -> db.find(ImportRun.class, run));
    }

    private String failure(long run, CurrentUser user) {
        return acting.as(user, () -> reports.one(run)).failure(Messages.in("en"));
    }

    private Stream<ImportReports.Line> lines(long run, CurrentUser user, ImportLine.Outcome outcome) {
        return acting.as(user, () -> reports.allLines(run, outcome)).stream();
    }
}
