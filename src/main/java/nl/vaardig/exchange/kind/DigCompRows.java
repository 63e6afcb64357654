package nl.vaardig.exchange.kind;

import java.util.HashMap;
import java.util.Map;
import nl.vaardig.competence.Framework;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.SkillStatement;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.platform.Bilingual;

/**
 * The statements and learning outcomes of DigComp 3.0, added to the skills by the identifiers of its makers. The English
 * file and the Dutch one each fill in what they have and leave the rest, in any order.
 */
public final class DigCompRows implements Importer {

    /** CC BY 4.0 asks to say what was taken and whether it was changed. */
    private static final Bilingual CREDIT = new Bilingual(
            " De competentie-uitspraken en leerresultaten zijn die van het JRC, ongewijzigd; het Nederlands is een niet-officiële vertaling.",
            " The competence statements and learning outcomes are the JRC's, unchanged; the Dutch is an unofficial translation.");

    private final Means means;
    private final Map<String, Skill> skills = new HashMap<>();
    private Map<String, Found> known;
    private Keys keys;

    private record Found(String identifier, Long id, Bilingual text) {}

    public DigCompRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return Columns.of();
    }

    @Override
    public Rows open(Source source, Heads heads) {
        return DigCompFile.open(source);
    }

    @Override
    public Class<?> changes() {
        return SkillStatement.class;
    }

    @Override
    public void begin() {
        means.skills().values().stream()
                .filter(skill -> skill.identifier() != null)
                .forEach(skill -> skills.put(skill.identifier(), skill));
        known = means.by(Found::identifier, "select s.identifier, s.id, s.text from SkillStatement s", Found.class);
        keys = new Keys(known.keySet());
    }

    @Override
    public Plan plan(Row row) {
        String identifier = row.text("@id", 120);
        Skill skill = row.known("competence_id", skills);
        String aspect = row.optionalText("type", 40);
        String level = row.text("four_levels_proficiency_name", 80);
        String english = row.optionalText("description", 2000);
        String dutch = row.optionalText("description_nl", 2000);
        if (english == null && dutch == null && row.isSound()) row.fault("description", "import.cell.missing");
        keys.check(row, "@id", identifier);
        if (!row.isSound()) return null;
        Found old = known.get(identifier);
        Bilingual before = old == null ? new Bilingual("", "") : old.text();
        Bilingual text = new Bilingual(dutch == null ? before.nl() : dutch, english == null ? before.en() : english);
        if (old != null) {
            return Plan.change(
                    identifier, Texts.compare(new Comparison(), "description", before, text), old.id(), () -> means.db()
                            .find(SkillStatement.class, old.id())
                            .rewrite(text));
        }
        SkillStatement.Kind kind = row.cell("@type").equals(DigCompFile.STATEMENT)
                ? SkillStatement.Kind.STATEMENT
                : SkillStatement.Kind.OUTCOME;
        String levelName = level.substring(level.indexOf('/') + 1);
        return Plan.add(identifier, () -> means.db()
                .persist(new SkillStatement(skill, identifier, kind, aspect, levelName, text)));
    }

    @Override
    public void end() {
        for (Framework framework : means.db()
                .createQuery(
                        "select distinct f from SkillStatement s join s.skill k join k.framework f", Framework.class)
                .getResultList()) {
            Bilingual credit = framework.credit();
            if (credit.nl().endsWith(CREDIT.nl())) continue;
            framework.describe(framework.name(), new Bilingual(credit.nl() + CREDIT.nl(), credit.en() + CREDIT.en()));
        }
    }
}
