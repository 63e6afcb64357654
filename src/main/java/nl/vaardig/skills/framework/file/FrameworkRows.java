package nl.vaardig.skills.framework.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.Brought;
import nl.vaardig.exchange.reading.Choice;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.file.FrameworkContent.Line;
import nl.vaardig.skills.scale.Track;

/**
 * A framework: first itself, then its branches, then its skills, and at the end the skills here that the file does not
 * have: they stay. What is new comes in as a draft; a version that is published is corrected, with the same levels.
 */
public abstract class FrameworkRows implements Importer {

    static final String FIRST_VERSION = "1.0";

    private static final String TOO_LARGE = "import.file.tooLargeDigComp";

    @PersistenceContext
    EntityManager db;

    @Inject
    Frameworks frameworks;

    private final FrameworkFormat format;
    private final Map<Row, Supplier<RowPlan>> plans = new IdentityHashMap<>();
    private FileChoice choice = FileChoice.NONE;
    private FrameworkContent content;
    private KnownFramework known;
    private SkillPlans skills;
    private ScaleOfFile scale;
    private Framework brought;

    private FrameworkRows(FrameworkFormat format) {
        this.format = format;
    }

    /** A table of ours. */
    @Dependent
    @ImportOf(
            value = "FRAMEWORK",
            order = 22,
            changes = Skill.class,
            megabytes = 5,
            tooLarge = TOO_LARGE,
            table = false,
            choices = true,
            tellsLeftOut = true)
    public static class OfTable extends FrameworkRows {
        OfTable() {
            super(FrameworkFormat.CSV);
        }
    }

    @Dependent
    @ImportOf(
            value = "CASE",
            order = 23,
            file = "case.json",
            contentType = "application/json",
            changes = Skill.class,
            megabytes = 5,
            tooLarge = TOO_LARGE,
            table = false,
            choices = true,
            tellsLeftOut = true)
    public static class OfCase extends FrameworkRows {
        OfCase() {
            super(FrameworkFormat.CASE);
        }
    }

    @Dependent
    @ImportOf(
            value = "ESCO",
            order = 24,
            changes = Skill.class,
            megabytes = 5,
            tooLarge = TOO_LARGE,
            table = false,
            choices = true,
            tellsLeftOut = true)
    public static class OfEsco extends FrameworkRows {
        OfEsco() {
            super(FrameworkFormat.ESCO);
        }
    }

    @Override
    public Columns columns() {
        return format == FrameworkFormat.CSV ? FrameworkTable.columns(1) : Columns.of();
    }

    @Override
    public List<Choice> choices(String language) {
        return format.choices(frameworks.scales(), language);
    }

    @Override
    public void choose(FileChoice choice) {
        Track track = FrameworkFormat.track(choice);
        choice.isOnTrack(track == null ? null : track.name());
        this.choice = choice;
    }

    @Override
    public Rows open(Source source, Heads heads) {
        content = format.read(source, choice);
        return new FrameworkItems(rows(), this::left);
    }

    private PlainFramework file() {
        return content.framework();
    }

    private Deque<Row> rows() {
        Deque<Row> rows = new ArrayDeque<>();
        rows.add(content.about());
        plans.put(content.about(), this::framework);
        for (PlainFramework.Area area : file().areas()) {
            Row row = content.branches().get(area.code());
            rows.add(row);
            plans.put(row, () -> branch(area));
        }
        for (Line line : content.lines()) {
            rows.add(line.row());
            plans.put(line.row(), () -> line.skill() == null ? RowPlan.unchanged() : skills.plan(line));
        }
        return rows;
    }

    /** Rows for the skills that stay without being in the file. */
    private List<Row> left() {
        if (skills == null) return List.of(); // the file alone is looked at
        List<Row> rows = new ArrayList<>();
        for (Skill skill : skills.left()) {
            Row row = FrameworkFormat.row(1, skill.code(), skill.name().nl());
            plans.put(row, () -> RowPlan.leftOut(skills.subject(skill.code(), skill.name())));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void begin() {
        known = KnownFramework.of(db, file().code(), file().version());
        boolean past = known.framework() != null && known.framework().state() == FrameworkState.OUTDATED;
        if (past)
            throw new BadFile("import.framework.outdated", known.framework().version());
        scale = ScaleOfFile.of(db, known, file(), choice.scale());
        skills = new SkillPlans(db, FrameworkFormat.track(choice), content, known, scale.top());
    }

    @Override
    public Brought brought(long id, String language) {
        Frameworks.Row framework = frameworks.get(id);
        Messages words = Messages.in(language);
        return new Brought(
                framework.state() == FrameworkState.DRAFT ? words.text("framework.import.draft") : "",
                words.text("framework.import.go", framework.name().in(language), framework.version()),
                "/frameworks/" + id);
    }

    /** Whoever brought it in is led to it. */
    @Override
    public void settle() {
        Long run = choice.runId();
        if (run != null && brought != null) db.find(FileChoice.class, run).brought(brought.id());
    }

    @Override
    public RowPlan plan(Row row) {
        return plans.get(row).get();
    }

    private RowPlan framework() {
        Framework here = known.framework();
        brought = here;
        String subject = file().code() + " " + file().name().in("nl");
        if (here == null) return RowPlan.add(subject, () -> skills.into(added()));
        skills.into(here);
        Bilingual name = skills.words().merged(here.name(), file().name());
        Bilingual credit = skills.words().merged(here.credit(), file().credit());
        Comparison comparison = Texts.compare(new Comparison(), "framework", here.name(), name);
        Texts.compare(comparison, "credit", here.credit(), credit);
        return RowPlan.change(subject, comparison, null, () -> db.find(Framework.class, here.id())
                .describe(name, credit));
    }

    private Framework added() {
        String version = file().version() == null || file().version().isBlank() ? FIRST_VERSION : file().version();
        Bilingual name =
                file().name().isBlank() ? new Bilingual(file().code(), file().code()) : Words.complete(file().name());
        Framework framework = new Framework(
                        file().code(), version, name, Words.complete(file().credit()), scale.laid(db, name))
                .asDraft();
        db.persist(framework);
        brought = framework;
        return framework;
    }

    private RowPlan branch(PlainFramework.Area area) {
        SkillArea here = known.areas().get(area.code());
        Bilingual complete =
                area.name().isBlank() ? new Bilingual(area.code(), area.code()) : Words.complete(area.name());
        if (here == null) return RowPlan.add("▸ " + complete.nl(), () -> skills.branch(area.code(), complete));
        Bilingual name = skills.words().merged(here.name(), area.name());
        return RowPlan.change(
                "▸ " + name.nl(), Texts.compare(new Comparison(), "area", here.name(), name), null, () -> db.find(
                                SkillArea.class, here.id())
                        .rename(name));
    }
}
