package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.BadHeads;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.exchange.mapping.Mappings;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.who.CurrentRequest;

/** Takes files in, to be tried. Where it is not clear which column is what, somebody is asked, once. */
@ApplicationScoped
@Transactional
public class ImportIntake {

    /** An upload that nobody confirms holds personal data for nothing. */
    static final Duration UNCONFIRMED = Duration.ofDays(7);

    private static final int EXAMPLES = 3;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportChunks chunks;

    @Inject
    StoredFiles files;

    @Inject
    Mappings mappings;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** A column of the file. @param examples what stands in the first rows @param column ours, if it is known; else null */
    public record Head(String name, List<String> examples, String column) {}

    /** Before its content is looked at. @throws BadField for a choice that can't be @throws NotThere when it is not the user's to bring in */
    void mustBeFor(ImportKind kind, FileChoice choice) {
        kinds.reading(kind, importer -> {
            importer.choose(choice);
            return null;
        });
        if (!kind.isFor(request.user().roles())) throw new NotThere();
    }

    /**
     * Takes a file in that is kept, to be tried.
     *
     * @param lines  it has, as far as one can tell without reading it as what it is; else null
     * @param mayAsk whether somebody can be asked which column is what
     * @throws BadField when it is not a file of this kind
     */
    long take(Upload upload, StoredFile file, Integer lines, FileChoice choice, boolean mayAsk) {
        ImportKind kind = upload.kind();
        boolean clear = isClear(kind, () -> files.open(file), choice, mayAsk);
        ImportRun run = new ImportRun(
                        kind.name(),
                        shortened(upload.fileName(), kind),
                        request.user().accountId(),
                        clock.instant())
                .reading(file);
        if (lines != null) run.expect(lines - 1);
        if (!clear) run.become(ImportState.MAPPING);
        db.persist(run);
        if (kind.hasChoices() || choice.namesColumns()) db.persist(choice.of(run.id()));
        if (clear) jobs.ask(ImportQueue.NAME);
        return run.id();
    }

    /** Whether it can be read; the choice then says how, where the file itself does not. */
    private boolean isClear(ImportKind kind, Source source, FileChoice choice, boolean mayAsk) {
        try {
            return hasKnownHeads(kind, source, choice, mayAsk);
        } catch (BadFile e) {
            throw new BadField("file", e.key(), e.arguments());
        }
    }

    private boolean hasKnownHeads(ImportKind kind, Source source, FileChoice choice, boolean mayAsk) {
        try {
            mustHaveRows(kind, source, choice);
            return true;
        } catch (BadHeads e) {
            Optional<List<String>> said =
                    kind.isTable() ? mappings.of(kind.pathName(), heads(kind, source)) : Optional.empty();
            if (said.isEmpty() && mayAsk && kind.isTable()) return false;
            mustHaveRows(kind, source, choice.reading(said.orElseThrow(() -> e)));
            return true;
        }
    }

    private void mustHaveRows(ImportKind kind, Source source, FileChoice choice) {
        boolean any = kinds.reading(kind, importer -> {
            importer.choose(choice);
            try (Rows rows = importer.open(source, choice.heads(kind))) {
                return rows.hasNext();
            }
        });
        if (!any) throw new BadFile("import.file.noRows");
    }

    private List<String> heads(ImportKind kind, Source source) {
        return Table.heads(source, kinds.columns(kind), kind.heads());
    }

    private static String shortened(String fileName, ImportKind kind) {
        if (fileName == null || fileName.isBlank()) return kind.fileName();
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    /** The columns of a file that waits for somebody to say what they are. @throws RuleRefused when its file is gone */
    public List<Head> heads(long runId) {
        ImportKind kind = kinds.named(waiting(runId).kind());
        Source source = file(runId);
        List<String> heads = heads(kind, source);
        List<List<String>> start = Table.start(source, kinds.columns(kind), kind.heads(), EXAMPLES);
        List<String> known = kind.heads().columns(heads, kinds.columns(kind));
        List<Head> all = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int place = i;
            List<String> examples = start.stream()
                    .filter(row -> row.size() > place && !row.get(place).isBlank())
                    .map(row -> row.get(place).strip())
                    .toList();
            all.add(new Head(heads.get(i).strip(), examples, known.get(i)));
        }
        return all;
    }

    private ImportRun waiting(long runId) {
        ImportRun run = db.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !kinds.named(run.kind()).isFor(request.user().roles())) throw new NotThere();
        RuleRefused.unless(run.state() == ImportState.MAPPING, "rule.importRun.notWaiting");
        return run;
    }

    private Source file(long runId) {
        return chunks.source(runId).orElseThrow(() -> new RuleRefused("rule.importRun.fileGone", UNCONFIRMED.toDays()));
    }

    /**
     * Says which column is what; the file is tried, and the next one with these heads by itself.
     *
     * @param places of each column of ours, the place of its head in the file; without those that the file does not have
     * @throws BadField when no column is said, two are the same, or a place is not there
     */
    public void say(long runId, Map<String, Integer> places) {
        ImportRun run = waiting(runId);
        ImportKind kind = kinds.named(run.kind());
        List<String> heads = heads(kind, file(runId));
        List<String> columns = new ArrayList<>(Collections.nCopies(heads.size(), ""));
        if (places.isEmpty()) throw new BadField("columns", "import.columns.none");
        places.forEach((column, place) -> {
            if (place < 0 || place >= heads.size()) throw new BadField(column, "import.columns.unknown");
            if (!columns.get(place).isEmpty()) throw new BadField(column, "import.columns.twice");
            columns.set(place, column);
        });
        mappings.remember(kind.pathName(), heads, columns);
        db.persist(new FileChoice(run.fileName(), null, null, null)
                .reading(columns)
                .of(runId));
        run.become(ImportState.CHECKING);
        jobs.ask(ImportQueue.NAME);
    }

    /** Also what stopped and nobody lets go on. Held, for somebody may confirm it at this moment. */
    void forgetUnconfirmed() {
        db.createQuery(
                        """
                        select r from ImportRun r join fetch r.file where r.state in :waiting and r.createdAt < :before
                        """,
                        ImportRun.class)
                .setParameter("waiting", List.of(ImportState.MAPPING, ImportState.CHECKED, ImportState.FAILED))
                .setParameter("before", clock.instant().minus(UNCONFIRMED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(run -> files.letGo(run.withoutFile()));
    }
}
