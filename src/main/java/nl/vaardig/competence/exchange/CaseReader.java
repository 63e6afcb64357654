package nl.vaardig.competence.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vaardig.competence.Track;
import nl.vaardig.competence.exchange.PlainFramework.Area;
import nl.vaardig.competence.exchange.PlainFramework.Skill;
import nl.vaardig.platform.Bilingual;

/**
 * Reads a CASE 1.1 package, ours or another's, as a framework. CASE knows a tree of any depth and no difference between
 * areas and skills: an item that others are children of is an area, any other is a skill in each of its parents; what
 * hangs under the document alone stands in an area named after it. Levels come from rubrics whose criteria point to
 * items. An item of type Area stays one without children, too.
 */
public final class CaseReader {

    /** The longest name a skill or area can have here; what is longer is kept as the definition. */
    private static final int LONGEST_NAME = 200;

    private static final Comparator<CaseAssociation> BY_PLACE =
            comparing(CaseAssociation::sequenceNumber, nullsLast(naturalOrder()));

    private final CasePackage file;
    private final String language;
    private final Map<String, CaseItem> items = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Set<String> areaIds = new HashSet<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private CaseReader(CasePackage file) {
        this.file = file;
        language = file.document().language();
    }

    /**
     * @throws nl.vaardig.platform.RuleRefused when it has no document, no items, lacks what CASE requires, has an
     *     identifier twice, or hangs in a circle
     */
    public static PlainFramework read(CasePackage file) {
        CaseCheck.refuseUnusable(file);
        return new CaseReader(file).read();
    }

    private PlainFramework read() {
        file.items().forEach(item -> items.put(item.identifier(), item));
        file.associations().stream()
                .filter(CaseAssociation::isChildOf)
                .filter(child -> items.containsKey(child.origin().identifier()))
                .sorted(BY_PLACE)
                .forEach(this::hang);
        CaseCheck.refuseCircles(parents);
        items.values().stream()
                .filter(item -> CaseItem.AREA.equals(item.itemType()))
                .forEach(item -> areaIds.add(item.identifier()));
        giveCodes();
        CaseLevels levels = new CaseLevels(file, language);
        List<Area> areas = areas();
        return new PlainFramework(
                document().identifierOr(file.document().identifier()),
                code(),
                file.document().version(),
                document().both("title", file.document().title()),
                document().both("notes", file.document().notes()),
                levels.scale(document()),
                areas,
                skills(levels));
    }

    private void hang(CaseAssociation child) {
        String parent = child.destination().identifier();
        if (!items.containsKey(parent)) return; // under the document, or under what is not in this file
        parents.computeIfAbsent(child.origin().identifier(), none -> new ArrayList<>())
                .add(parent);
        areaIds.add(parent);
    }

    /** What people call it, where that is there and nobody else has it; else the identifier. */
    private void giveCodes() {
        Set<String> used = new HashSet<>();
        for (CaseItem item : items.values()) {
            String code = item.humanCodingScheme();
            boolean usable = code != null && !code.isBlank() && code.length() <= 60;
            boolean free = usable && used.add((areaIds.contains(item.identifier()) ? "area " : "skill ") + code);
            codes.put(item.identifier(), free ? code : item.identifier());
        }
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (CaseItem item : inOrder()) {
            boolean isArea = areaIds.contains(item.identifier());
            if (isArea) areas.add(new Area(identifier(item), codes.get(item.identifier()), name(item)));
        }
        boolean hasLoose = items.keySet().stream().anyMatch(id -> !areaIds.contains(id) && !parents.containsKey(id));
        Bilingual title = document().both("title", file.document().title());
        if (hasLoose) areas.add(new Area(null, code(), title));
        return areas;
    }

    private List<Skill> skills(CaseLevels levels) {
        List<Skill> skills = new ArrayList<>();
        for (CaseItem item : inOrder()) {
            if (!areaIds.contains(item.identifier())) skills.add(skill(item, levels));
        }
        return skills;
    }

    private Skill skill(CaseItem item, CaseLevels levels) {
        var more = extensions(item);
        return new Skill(
                identifier(item),
                codes.get(item.identifier()),
                branches(item),
                track(more.text("track")),
                name(item),
                definition(item),
                more.webAddress("escoUri"),
                levels.anchors(item.identifier()),
                more.bothOf("meaning"),
                more.bothOf("otherWords"));
    }

    private List<String> branches(CaseItem item) {
        List<String> branches = new ArrayList<>();
        parents.getOrDefault(item.identifier(), List.of()).stream()
                .map(codes::get)
                .distinct()
                .forEach(branches::add);
        String home = extensions(item).text("home");
        if (home != null && branches.remove(home)) branches.add(0, home);
        return branches.isEmpty() ? List.of(code()) : branches;
    }

    /** By the place among their siblings; what has no place follows, as the file has it. */
    private Set<CaseItem> inOrder() {
        Set<CaseItem> ordered = new LinkedHashSet<>();
        file.associations().stream()
                .filter(CaseAssociation::isChildOf)
                .filter(child -> items.containsKey(child.origin().identifier()))
                .sorted(BY_PLACE)
                .forEach(child -> ordered.add(items.get(child.origin().identifier())));
        ordered.addAll(items.values());
        return ordered;
    }

    private Bilingual name(CaseItem item) {
        String name = item.abbreviatedStatement() == null
                        || item.abbreviatedStatement().isBlank()
                ? item.fullStatement()
                : item.abbreviatedStatement();
        boolean fits = name.length() <= LONGEST_NAME;
        return extensions(item).both("name", fits ? name : name.substring(0, LONGEST_NAME - 1) + "…");
    }

    private Bilingual definition(CaseItem item) {
        boolean isName = item.fullStatement().equals(item.abbreviatedStatement())
                || item.abbreviatedStatement() == null && item.fullStatement().length() <= LONGEST_NAME;
        return extensions(item).both("definition", isName ? "" : item.fullStatement());
    }

    private String code() {
        String code = document().text("code");
        return code == null ? file.document().identifier() : code;
    }

    private CaseExtensions document() {
        return CaseExtensions.reading(language, file.document().extensions());
    }

    private CaseExtensions extensions(CaseItem item) {
        return CaseExtensions.reading(language, item.extensions());
    }

    private String identifier(CaseItem item) {
        return extensions(item).identifierOr(item.identifier());
    }

    private static Track track(String name) {
        for (Track track : Track.values()) {
            if (name != null && track.name().equals(name.toUpperCase(Locale.ROOT))) return track;
        }
        return null;
    }
}
