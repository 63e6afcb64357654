package nl.vaardig.exchange;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.RowPlan;

/** What the report of a run says about its rows. */
final class ImportNotes {

    private static final int MOST_LINES = 10_000; // enough to look through; the counts are complete all the same
    private static final int MOST_LINES_LOADED = 1_000; // nobody looks through what the product loads
    private static final int MOST_NAMED = 10;

    private final EntityManager db;
    private final ImportRun run;
    private final Map<ImportLine.Outcome, Integer> lines;

    ImportNotes(EntityManager db, ImportRun run) {
        this.db = db;
        this.run = run;
        lines = new EnumMap<>(Map.of(
                ImportLine.Outcome.ADD, run.counts().added(),
                ImportLine.Outcome.CHANGE, run.counts().changed()));
    }

    void forgetAll() {
        db.createQuery("delete from ImportLine l where l.run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    void forgetErrors() {
        db.createQuery("delete from ImportLine l where l.run = :run and l.outcome = :error")
                .setParameter("run", run)
                .setParameter("error", ImportLine.Outcome.ERROR)
                .executeUpdate();
    }

    void planned(Row row, RowPlan plan) {
        if (plan.outcome() == RowPlan.Outcome.UNCHANGED) return;
        int most = run.serverFile() == null ? MOST_LINES : MOST_LINES_LOADED;
        var outcome = ImportLine.Outcome.valueOf(plan.outcome().name());
        if (lines.merge(outcome, 1, Integer::sum) > most) return;
        db.persist(new ImportLine(run, row.line(), outcome, plan.subject()).changing(plan.change()));
    }

    void faulty(Row row) {
        if (run.counts().errors() < MOST_LINES) say(row, ImportLine.Outcome.ERROR, row.faults());
    }

    /** What somebody should look at; hardly any row has it, so what is said already is counted only then. */
    void odd(List<Row> chunk) {
        boolean isOdd = chunk.stream().anyMatch(row -> !row.warnings().isEmpty());
        if (!isOdd || warnings() >= MOST_LINES) return;
        chunk.forEach(row -> say(row, ImportLine.Outcome.WARNING, row.warnings()));
    }

    private void say(Row row, ImportLine.Outcome outcome, List<Fault> found) {
        found.forEach(fault -> db.persist(ImportLine.about(run, row, outcome, fault)));
    }

    private long warnings() {
        return db.createQuery(
                        "select count(l) from ImportLine l where l.run = :run and l.outcome = :warning", Long.class)
                .setParameter("run", run)
                .setParameter("warning", ImportLine.Outcome.WARNING)
                .getSingleResult();
    }

    /** The lines of the first few rows that are wrong. */
    static String faultyLines(List<Row> chunk) {
        List<Row> faulty = chunk.stream().filter(row -> !row.isSound()).toList();
        return faulty.stream()
                .limit(MOST_NAMED)
                .map(row -> Integer.toString(row.line()))
                .collect(joining(", ", "", faulty.size() > MOST_NAMED ? ", …" : ""));
    }
}
