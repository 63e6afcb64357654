package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.Texts;

/** What came of imports: the list of runs, one run, and its lines. Kinds that are not for the user are not there. */
@ApplicationScoped
@Transactional
public class ImportReports {

    /** Files of a framework have no columns: an identifier is called so in the reader's language. */
    private static final Pattern IDENTIFIER = Pattern.compile("(^|; )identifier: ");

    private static final String RUN =
            """
            select r.id, r.kind, r.fileName, r.state, r.rowsTotal, r.counts.rowsRead, r.counts.added,
                   r.counts.changed, r.counts.unchanged, r.counts.errors,
                   r.skipFaulty, r.trouble.failureKey, r.trouble.failureArguments,
                   (select count(l) from ImportLine l where l.run = r and l.outcome = LEFT_OUT),
                   (select count(w) from ImportLine w where w.run = r and w.outcome = WARNING),
                   case when r.state = FAILED and r.trouble.stoppedIn is not null and r.serverFile is null
                     then true else false end,
                   (select count(t) from Trace t where t.runId = r.id), u.undoneBy, u.undoneAt,
                   a.displayName, r.createdAt, r.finishedAt
            from ImportRun r left join Account a on a.id = r.createdBy left join Undone u on u.runId = r.id
            """;

    @PersistenceContext
    EntityManager db;

    @Inject
    ImportKinds kinds;

    @Inject
    CurrentRequest request;

    /** A run with its counts. @param leftOut skills that are here and not in the file @param resumable stopped, and goes on when somebody says so @param traces of what it did that can be taken back @param by null when the product loaded it itself */
    public record Report(
            long id,
            String kind,
            String fileName,
            ImportState state,
            Integer rowsTotal,
            int rowsRead,
            int added,
            int changed,
            int unchanged,
            int errors,
            boolean skipFaulty,
            String failureKey,
            String failureArguments,
            long leftOut,
            long warnings,
            boolean resumable,
            long traces,
            String undoneBy,
            Instant undoneAt,
            String by,
            Instant createdAt,
            Instant finishedAt) {

        /** Why it failed, in the reader's language; null when it did not. */
        public String failure(Messages messages) {
            return failureKey == null ? null : messages.text(failureKey, arguments(failureArguments));
        }

        /** The list of lines that is asked for, or else the one that matters most. */
        ImportLine.Outcome shown(String asked) {
            for (ImportLine.Outcome each : ImportLine.Outcome.values())
                if (each.name().equalsIgnoreCase(asked)) return each;
            if (errors > 0 || "import.failed.newErrors".equals(failureKey)) return ImportLine.Outcome.ERROR;
            if (warnings > 0) return ImportLine.Outcome.WARNING;
            return changed > 0 ? ImportLine.Outcome.CHANGE : ImportLine.Outcome.ADD;
        }

        /** All it did is known, so that it can be taken back unless something leans on it by now. */
        public boolean undoable() {
            int done = added + changed;
            return done > 0 && traces == done && state.mayBecome(ImportState.UNDONE);
        }

        public int good() {
            return added + changed + unchanged;
        }
    }

    /** One row of the file. @param detail the change as "column: old → new", or null */
    public record Line(
            int line,
            String column,
            ImportLine.Outcome outcome,
            String subject,
            String key,
            String arguments,
            String detail) {

        public String text(Messages messages) {
            if (key != null) return messages.text(key, ImportReports.arguments(arguments));
            return detail == null
                    ? null
                    : IDENTIFIER.matcher(detail).replaceAll("$1" + messages.text("import.detail.identifier") + ": ");
        }
    }

    private static Object[] arguments(String kept) {
        return Texts.from(kept).all().toArray();
    }

    public Paging<Report> all(Paging.Ask ask) {
        List<String> mine = mine();
        long total = db.createQuery("select count(r) from ImportRun r where r.kind in :kinds", Long.class)
                .setParameter("kinds", mine)
                .getSingleResult();
        return ask.holding(
                paged(
                                db.createQuery(RUN + " where r.kind in :kinds order by r.id desc", Report.class)
                                        .setParameter("kinds", mine),
                                ask)
                        .getResultList(),
                total);
    }

    private List<String> mine() {
        return kinds.of(request.user().roles()).stream().map(ImportKind::name).toList();
    }

    /** @throws NotThere when it is not there, or not the user's to see */
    public Report one(long runId) {
        return db.createQuery(RUN + " where r.id = :run and r.kind in :kinds", Report.class)
                .setParameter("run", runId)
                .setParameter("kinds", mine())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What came of the file as a whole; empty where nothing does, and until it was done. */
    public Optional<Long> brought(long runId) {
        return db.createQuery(
                        "select c.broughtId from FileChoice c where c.runId = :run and c.broughtId is not null",
                        Long.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    /** Lines in the order of the file. The user must have asked for {@link #one} before. */
    public Paging<Line> lines(long runId, ImportLine.Outcome outcome, Paging.Ask ask) {
        long total = db.createQuery(
                        "select count(l) from ImportLine l where l.run.id = :run and l.outcome = :outcome", Long.class)
                .setParameter("run", runId)
                .setParameter("outcome", outcome)
                .getSingleResult();
        return ask.holding(paged(lines(runId, outcome), ask).getResultList(), total);
    }

    /** All of them, for a file to take along; at most some ten thousand are kept. */
    public List<Line> allLines(long runId, ImportLine.Outcome outcome) {
        return lines(runId, outcome).getResultList();
    }

    private TypedQuery<Line> lines(long runId, ImportLine.Outcome outcome) {
        return db.createQuery(
                        """
                        select l.line, l.columnName, l.outcome, l.subject, l.messageKey, l.arguments, l.detail
                        from ImportLine l
                        where l.run.id = :run and l.outcome = :outcome order by l.line, l.id
                        """,
                        Line.class)
                .setParameter("run", runId)
                .setParameter("outcome", outcome);
    }

    private static <T> TypedQuery<T> paged(TypedQuery<T> query, Paging.Ask ask) {
        return query.setFirstResult(ask.first()).setMaxResults(ask.pageSize());
    }
}
