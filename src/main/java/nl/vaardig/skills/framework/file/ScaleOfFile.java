package nl.vaardig.skills.framework.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;

/**
 * The scale of a framework that is brought in: its own when it is here, or the one that was chosen, or the one its file
 * describes, or that of another version of it, or the five steps of the starter library.
 *
 * @param here   null when it has to be made
 * @param levels the names of its levels, lowest first
 * @param code   what it is called, or will be
 */
record ScaleOfFile(Scale here, List<Bilingual> levels, String code) {

    /** What skills get that have no levels of their own. */
    static final String USUAL = "vaardig-5";

    /** @throws BadFile when the choice can't be, or nothing is there to choose */
    static ScaleOfFile of(EntityManager db, KnownFramework known, PlainFramework file, String chosen) {
        Map<Scale, List<ScaleLevel>> all = db
                .createQuery("select l from ScaleLevel l join fetch l.scale order by l.level", ScaleLevel.class)
                .getResultList()
                .stream()
                .collect(groupingBy(ScaleLevel::scale));
        if (known.framework() != null) return its(known.framework(), all, chosen);
        if (chosen != null) {
            ScaleOfFile found = coded(all, chosen);
            if (found == null) throw new BadFile("import.cell.unknown", chosen);
            return found;
        }
        if (!file.levels().isEmpty()) return described(all, file);
        if (known.sibling() != null) return its(known.sibling(), all, null);
        ScaleOfFile usual = coded(all, USUAL);
        if (usual == null) throw new BadFile("import.framework.noScale");
        return usual;
    }

    private static ScaleOfFile its(Framework framework, Map<Scale, List<ScaleLevel>> all, String chosen) {
        String code = framework.scale().code();
        boolean another = chosen != null && !chosen.equals(code);
        if (another)
            throw new BadFile(
                    "import.framework.otherScale", framework.scale().name().nl());
        return coded(all, code);
    }

    private static ScaleOfFile coded(Map<Scale, List<ScaleLevel>> all, String code) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().code().equals(code))
                .map(one -> new ScaleOfFile(
                        one.getKey(), names(one.getValue()), one.getKey().code()))
                .findFirst()
                .orElse(null);
    }

    private static ScaleOfFile described(Map<Scale, List<ScaleLevel>> all, PlainFramework file) {
        List<Bilingual> levels = file.levels().stream()
                .map(level -> named(level.name(), level.level()))
                .toList();
        return all.entrySet().stream()
                .filter(one -> names(one.getValue()).equals(levels))
                .map(one -> new ScaleOfFile(one.getKey(), levels, one.getKey().code()))
                .findFirst()
                .orElseGet(() -> new ScaleOfFile(null, levels, free(all, file.code(), levels.size())));
    }

    /** Another version of the framework may have had levels of its own, as many. */
    private static String free(Map<Scale, List<ScaleLevel>> all, String framework, int top) {
        Set<String> taken = all.keySet().stream().map(Scale::code).collect(toSet());
        String begin = Written.cut(framework, Scale.LONGEST_CODE - 8) + "-" + top;
        String code = begin;
        for (int next = 2; taken.contains(code); next++) code = begin + "-" + next;
        return code;
    }

    private static Bilingual named(Bilingual name, int level) {
        String number = Integer.toString(level);
        return name.isBlank() ? new Bilingual(number, number) : Words.complete(name);
    }

    private static List<Bilingual> names(List<ScaleLevel> levels) {
        return levels.stream().map(ScaleLevel::name).toList();
    }

    int top() {
        return levels.size();
    }

    /** For real: the scale, made now when it was not there. */
    Scale laid(EntityManager db, Bilingual name) {
        if (here != null) return here;
        Bilingual called =
                new Bilingual(Written.cut(name.nl(), Scale.LONGEST_NAME), Written.cut(name.en(), Scale.LONGEST_NAME));
        Scale scale = new Scale(code, called);
        db.persist(scale);
        for (int level = 1; level <= top(); level++) db.persist(new ScaleLevel(scale, level, levels.get(level - 1)));
        return scale;
    }
}
