package nl.vaardig.skills.casefile;

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
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.scale.Track;

/**
 * Reads a CASE 1.1 package, ours or another's, as a framework. CASE knows a tree of any depth and no difference between
 * areas and skills: an item that others are children of is an area, any other is a skill in each of its parents; what
 * hangs under the document alone stands in an area named after it. Levels come from rubrics whose criteria point to
 * items. An item of type Area stays one without children, too.
 */
public final class CaseReader {

    /** The longest name here. The statement of a skill without a name is kept as its definition when it is longer. */
    static final int LONGEST_NAME = 200;

    private static final int LONGEST_CODE = 60;

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
    public static CaseReader of(CasePackage file) {
        CaseCheck.refuseUnusable(file);
        CaseReader reader = new CaseReader(file);
        reader.read();
        return reader;
    }

    private void read() {
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
    }

    /** What is taken over. */
    public PlainFramework framework() {
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

    /** What is in the package and not in the framework. */
    public List<CaseLeftOver> leftOver() {
        return new CaseLeftOvers(file, items, areaIds, codes).all();
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
        if (hasLoose()) used.add("area " + code());
        for (CaseItem item : items.values()) {
            String code = item.humanCodingScheme() == null ? "" : Written.tidy(item.humanCodingScheme(), LONGEST_CODE);
            boolean usable = !code.isEmpty() && Written.length(code) <= LONGEST_CODE;
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
        Bilingual title = document().both("title", file.document().title());
        if (hasLoose()) areas.add(new Area(null, code(), title));
        return areas;
    }

    /** Whether a skill hangs under the document alone. */
    private boolean hasLoose() {
        return items.keySet().stream().anyMatch(id -> !areaIds.contains(id) && !parents.containsKey(id));
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

    /** A name that its maker made too long is not cut off: what it would lose stands nowhere else. */
    private Bilingual name(CaseItem item) {
        return extensions(item)
                .both("name", isNamed(item) ? item.abbreviatedStatement() : Written.cut(full(item), LONGEST_NAME));
    }

    private Bilingual definition(CaseItem item) {
        boolean isName = isNamed(item)
                ? full(item).equals(Written.tidy(item.abbreviatedStatement()))
                : Written.length(full(item)) <= LONGEST_NAME;
        return extensions(item).both("definition", isName ? "" : full(item));
    }

    static boolean isNamed(CaseItem item) {
        return item.abbreviatedStatement() != null
                && !Written.tidy(item.abbreviatedStatement()).isEmpty();
    }

    private static String full(CaseItem item) {
        return Written.tidy(item.fullStatement());
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
