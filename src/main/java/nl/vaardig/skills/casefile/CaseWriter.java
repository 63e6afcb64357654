package nl.vaardig.skills.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.platform.words.Bilingual;

/**
 * Writes a framework as a CASE 1.1 package: areas are items under the document, skills are items under each of their
 * areas, and a rubric tells what the levels of each skill look like. {@link CaseReader} reads all of it back.
 */
public final class CaseWriter {

    /**
     * @param language  nl or en, of the texts CASE has properties for; the other language goes along as an extension
     * @param creator   who made the framework
     * @param base      address everything gets its own address under, without a slash at the end
     * @param changedAt when the framework was last changed
     */
    public record Settings(String language, String creator, String base, Instant changedAt) {}

    private final PlainFramework framework;
    private final Settings settings;
    private final CaseIdentity identity;
    private final String moment;
    private final List<CaseAssociation> associations = new ArrayList<>();

    private CaseWriter(PlainFramework framework, Settings settings) {
        this.framework = framework;
        this.settings = settings;
        identity = new CaseIdentity(settings.base());
        moment = settings.changedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public static CasePackage write(PlainFramework framework, Settings settings) {
        return new CaseWriter(framework, settings).write();
    }

    private CasePackage write() {
        CaseDocument document = document();
        CaseLink root = new CaseLink(document.title(), document.identifier(), document.uri());
        Map<String, CaseLink> areas = new TreeMap<>();
        List<CaseItem> items = new ArrayList<>();
        for (PlainFramework.Area area : framework.areas()) {
            CaseItem item = item(area);
            items.add(item);
            areas.put(area.code(), link(item));
            associate(item, root, areas.size());
        }
        Map<String, CaseItem> skills = new TreeMap<>();
        int place = 0;
        for (PlainFramework.Skill skill : framework.skills()) {
            CaseItem item = item(skill);
            items.add(item);
            skills.put(skill.code(), item);
            place++;
            for (String area : skill.areas()) associate(item, areas.get(area), place);
        }
        return new CasePackage(document, items, associations, rubrics(skills));
    }

    private CaseDocument document() {
        String identifier = identity.identifier(framework.identifier(), "documents/" + framework.code());
        CaseExtensions more = CaseExtensions.writing(settings.language())
                .with("code", framework.code())
                .with("title", framework.name())
                .with("notes", framework.credit())
                .identified(framework.identifier());
        for (PlainFramework.Level level : framework.levels()) {
            more.with("level." + level.level() + ".nl", level.name().nl());
            more.with("level." + level.level() + ".en", level.name().en());
        }
        return new CaseDocument(
                identifier,
                identity.uri(identifier),
                CaseDocument.CASE_VERSION,
                settings.creator(),
                here(framework.name()),
                moment,
                settings.language(),
                framework.version(),
                orNull(here(framework.credit())),
                more.orNull());
    }

    private CaseItem item(PlainFramework.Area area) {
        CaseExtensions more = CaseExtensions.writing(settings.language())
                .with("name", area.name())
                .identified(area.identifier());
        String identifier = identity.identifier(area.identifier(), "areas/" + framework.code() + "/" + area.code());
        String name = here(area.name());
        return item(identifier, name, name, area.code(), CaseItem.AREA, more);
    }

    private CaseItem item(PlainFramework.Skill skill) {
        CaseExtensions more = CaseExtensions.writing(settings.language())
                .with("name", skill.name())
                .with("definition", skill.definition())
                .with("track", skill.track() == null ? null : skill.track().name())
                .with("escoUri", skill.escoUri())
                .withBoth("meaning", skill.meaning())
                .withBoth("otherWords", skill.otherWords())
                .with("home", skill.areas().get(0))
                .identified(skill.identifier());
        String identifier = identity.identifier(skill.identifier(), "skills/" + framework.code() + "/" + skill.code());
        String name = here(skill.name());
        String definition = here(skill.definition());
        return item(identifier, definition.isBlank() ? name : definition, name, skill.code(), CaseItem.SKILL, more);
    }

    private CaseItem item(String identifier, String full, String name, String code, String type, CaseExtensions more) {
        return new CaseItem(
                identifier,
                identity.uri(identifier),
                full,
                name,
                code,
                type,
                settings.language(),
                moment,
                more.orNull());
    }

    private void associate(CaseItem child, CaseLink parent, int place) {
        if (parent == null) {
            throw new IllegalArgumentException("There is no such area for " + child.humanCodingScheme());
        }
        String identifier = identity.identifier(null, "children/" + parent.identifier() + "/" + child.identifier());
        associations.add(new CaseAssociation(
                identifier, identity.uri(identifier), CaseAssociation.IS_CHILD_OF, place, link(child), parent, moment));
    }

    private List<CaseRubric> rubrics(Map<String, CaseItem> skills) {
        boolean has =
                framework.skills().stream().anyMatch(skill -> !skill.anchors().isEmpty());
        if (!has) return List.of();
        CaseRubrics rubrics = new CaseRubrics(identity, moment, settings.language(), levelNames());
        return List.of(rubrics.of(framework, here(framework.name()), skills));
    }

    private Map<Integer, String> levelNames() {
        Function<PlainFramework.Level, String> name = level -> here(level.name());
        return framework.levels().stream().collect(Collectors.toMap(PlainFramework.Level::level, name));
    }

    private String here(Bilingual text) {
        return "en".equals(settings.language()) ? text.en() : text.nl();
    }

    static CaseLink link(CaseItem item) {
        return new CaseLink(item.abbreviatedStatement(), item.identifier(), item.uri());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
