package nl.vaardig.skills.esco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.scale.Track;

/**
 * A collection of ESCO as a framework: every collection goes into the one framework "esco", so that a skill of two
 * collections is one skill. The collection is its home; the broader concepts are the other branches it stands in. ESCO
 * has no levels and no codes: the code is made of the address.
 */
public final class EscoFramework {

    public static final String CODE = "esco";

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDS = 2000;

    private final EscoCollection file;
    private final String language;
    private final Track track;
    private final Area home;
    private final Map<String, Area> areas = new LinkedHashMap<>();

    private EscoFramework(EscoCollection file, String collection, String language, Track track) {
        this.file = file;
        this.language = language;
        this.track = track;
        home = home(collection);
        areas.put(home.code(), home);
    }

    /**
     * @param collection such as digitalSkills, as in the name of ESCO's file
     * @param language   nl or en, of the words in it; the other language stays empty
     * @param track      null = not told
     */
    public static PlainFramework of(EscoCollection file, String collection, String language, Track track) {
        return new EscoFramework(file, collection, language, track).framework();
    }

    private PlainFramework framework() {
        List<Skill> skills = file.skills().stream().map(this::skill).toList();
        return new PlainFramework(
                null,
                CODE,
                null,
                new Bilingual("ESCO", "ESCO"),
                new Bilingual(
                        "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.",
                        "This service uses the ESCO classification of the European Commission."),
                List.of(),
                List.copyOf(areas.values()),
                skills);
    }

    private static Area home(String collection) {
        Bilingual name =
                switch (collection) {
                    case "digitalSkills" -> new Bilingual("Digitale vaardigheden", "Digital skills");
                    case "digCompSkills" -> new Bilingual("Vaardigheden van DigComp", "DigComp skills");
                    case "transversalSkills" -> new Bilingual("Algemene vaardigheden", "Transversal skills");
                    default -> new Bilingual(collection, collection);
                };
        return new Area(null, Written.cut("collection-" + collection, LONGEST_CODE), name);
    }

    private Skill skill(EscoSkill skill) {
        List<String> branches = new ArrayList<>();
        branches.add(home.code());
        skill.broader().stream().map(address -> branch(skill, address)).forEach(branches::add);
        return new Skill(
                skill.conceptUri(),
                code(skill.conceptUri()),
                branches,
                track,
                words(skill.preferredLabel().getOrDefault(language, "")),
                words(skill.description().getOrDefault(language, "").replaceAll("\\s+", " ")),
                skill.conceptUri(),
                Map.of(),
                new Bilingual("", ""),
                words(otherWords(skill)));
    }

    private String branch(EscoSkill skill, String address) {
        String code = code(address);
        String name = skill.broaderNames().getOrDefault(language, Map.of()).getOrDefault(address, code);
        areas.putIfAbsent(code, new Area(null, code, words(name)));
        return code;
    }

    /** As many as fit, whole. */
    private String otherWords(EscoSkill skill) {
        StringBuilder all = new StringBuilder();
        for (String label : skill.otherLabels().getOrDefault(language, List.of())) {
            if (all.length() + label.length() + 2 > LONGEST_WORDS) break;
            all.append(all.isEmpty() ? "" : ", ").append(label);
        }
        return all.toString();
    }

    private Bilingual words(String text) {
        return "nl".equals(language) ? new Bilingual(text, "") : new Bilingual("", text);
    }

    /** …/esco/skill/000f1d3d-… is esco-000f1d3d-…, …/esco/isced-f/0613 is isced-f-0613. */
    static String code(String address) {
        String[] parts = address.split("/");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String before = parts.length > 1 ? parts[parts.length - 2] : "";
        String code = before.equals("isced-f") ? before + "-" + last : CODE + "-" + last;
        return code.length() > LONGEST_CODE ? code.substring(code.length() - LONGEST_CODE) : code;
    }
}
