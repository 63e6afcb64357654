package nl.vaardig.skills.digcomp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillStatement;

/**
 * The statements and learning outcomes of DigComp 3.0, added to the skills by the identifiers of its makers. The English
 * file and the Dutch one each fill in what they have and leave the rest, in any order.
 */
@Dependent
@ImportOf(
        value = "DIGCOMP",
        order = 21,
        changes = SkillStatement.class,
        file = "digcomp.jsonld",
        contentType = "application/ld+json",
        megabytes = 5,
        tooLarge = "import.file.tooLargeDigComp",
        table = false)
public class DigCompRows implements Importer {

    /** CC BY 4.0 asks to say what was taken and whether it was changed. */
    private static final Bilingual CREDIT = new Bilingual(
            " De competentie-uitspraken en leerresultaten zijn die van het JRC, ongewijzigd; het Nederlands is een niet-officiële vertaling.",
            " The competence statements and learning outcomes are the JRC's, unchanged; the Dutch is an unofficial translation.");

    private static final String LEVEL = "four_levels_proficiency_name";
    /** With what kind of level it is before it. */
    private static final int LONGEST_LEVEL = 80;

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    private final Map<String, Skill> skills = new HashMap<>();
    private Map<String, Found> known;
    private Keys keys;

    private record Found(String identifier, Long id, Bilingual text) {}

    @Override
    public Columns columns() {
        return Columns.of();
    }

    @Override
    public Rows open(Source source, Heads heads) {
        return DigCompFile.open(source);
    }

    @Override
    public void begin() {
        published.byCode().values().stream()
                .filter(skill -> skill.identifier() != null)
                .forEach(skill -> skills.put(skill.identifier(), skill));
        known = codes.by(Found::identifier, "select s.identifier, s.id, s.text from SkillStatement s", Found.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public RowPlan plan(Row row) {
        String identifier = row.text("@id", SkillStatement.LONGEST_IDENTIFIER);
        Skill skill = row.known("competence_id", skills);
        String aspect = row.optionalText("type", SkillStatement.LONGEST_ASPECT);
        String levelName = levelName(row);
        String english = row.optionalText("description", SkillStatement.LONGEST_TEXT);
        String dutch = row.optionalText("description_nl", SkillStatement.LONGEST_TEXT);
        if (english == null && dutch == null && row.isSound()) row.fault("description", "import.cell.missing");
        keys.check(row, "@id", identifier);
        if (!row.isSound()) return null;
        Found old = known.get(identifier);
        Bilingual before = old == null ? new Bilingual("", "") : old.text();
        Bilingual text = new Bilingual(dutch == null ? before.nl() : dutch, english == null ? before.en() : english);
        if (old != null) {
            return RowPlan.change(
                    identifier, Texts.compare(new Comparison(), "description", before, text), old.id(), () -> db.find(
                                    SkillStatement.class, old.id())
                            .rewrite(text));
        }
        SkillStatement.Kind kind = row.cell("@type").equals(DigCompFile.STATEMENT)
                ? SkillStatement.Kind.STATEMENT
                : SkillStatement.Kind.OUTCOME;
        return RowPlan.add(
                identifier, () -> db.persist(new SkillStatement(skill, identifier, kind, aspect, levelName, text)));
    }

    /** ProficiencyLevel/Basic is the level Basic. */
    private static String levelName(Row row) {
        String level = row.text(LEVEL, LONGEST_LEVEL);
        if (level == null) return null;
        String name = Written.tidy(level.substring(level.indexOf('/') + 1));
        int length = Written.length(name);
        if (name.isEmpty()) row.fault(LEVEL, "import.cell.missing");
        if (length > SkillStatement.LONGEST_LEVEL_NAME)
            row.fault(LEVEL, "import.cell.tooLong", SkillStatement.LONGEST_LEVEL_NAME, length);
        return name;
    }

    @Override
    public void end() {
        for (Framework framework : db.createQuery(
                        "select distinct f from SkillStatement s join s.skill k join k.framework f", Framework.class)
                .getResultList()) {
            Bilingual credit = framework.credit();
            if (credit.nl().endsWith(CREDIT.nl())) continue;
            framework.describe(framework.name(), new Bilingual(credit.nl() + CREDIT.nl(), credit.en() + CREDIT.en()));
        }
    }
}
