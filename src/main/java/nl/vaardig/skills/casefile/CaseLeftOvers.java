package nl.vaardig.skills.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.CaseLeftOver.Kind;

/** Finds what of a package is left over, once it is known which items are branches and what their codes are. */
record CaseLeftOvers(CasePackage file, Map<String, CaseItem> items, Set<String> areaIds, Map<String, String> codes) {

    List<CaseLeftOver> all() {
        List<CaseLeftOver> all = new ArrayList<>();
        for (CaseAssociation association : file.associations()) {
            Kind kind = kind(association);
            if (kind != null) all.add(of(kind, association));
        }
        for (CaseRubric rubric : file.rubrics()) {
            for (CaseRubric.Criterion criterion : rubric.criteria()) {
                String id = id(criterion.item());
                boolean isUsed = criterion.levels().isEmpty() || items.containsKey(id) && !areaIds.contains(id);
                if (!isUsed) all.add(at(id, Kind.LEVELS, "", named(criterion.item(), criterion.category())));
            }
        }
        for (CaseItem item : items.values()) {
            boolean isCut = areaIds.contains(item.identifier())
                    && !CaseReader.isNamed(item)
                    && Written.length(Written.tidy(item.fullStatement())) > CaseReader.LONGEST_NAME;
            if (isCut) all.add(at(item.identifier(), Kind.SHORTENED, "", ""));
        }
        return all;
    }

    /** Null when it is taken over. */
    private Kind kind(CaseAssociation one) {
        String type = one.associationType();
        if (type == null || type.isBlank() || one.origin() == null || one.destination() == null) return Kind.INCOMPLETE;
        if (!items.containsKey(id(one.origin()))) return Kind.NO_CHILD;
        if (!one.isChildOf()) return Kind.RELATION;
        return items.containsKey(id(one.destination())) || isDocument(one.destination()) ? null : Kind.NO_PARENT;
    }

    private boolean isDocument(CaseLink link) {
        boolean sameAddress =
                link.uri() != null && link.uri().equals(file.document().uri());
        return file.document().identifier().equals(link.identifier()) || link.identifier() == null && sameAddress;
    }

    private CaseLeftOver of(Kind kind, CaseAssociation one) {
        String type = one.associationType() == null ? "" : one.associationType();
        CaseLink shown = kind == Kind.NO_CHILD || one.destination() == null ? one.origin() : one.destination();
        return at(id(one.origin()), kind, type, named(shown, one.identifier()));
    }

    private CaseLeftOver at(String item, Kind kind, String type, String other) {
        return new CaseLeftOver(codes.get(item), areaIds.contains(item), kind, type, other);
    }

    private static String id(CaseLink link) {
        return link == null ? null : link.identifier();
    }

    private static String named(CaseLink link, String otherwise) {
        if (link != null && link.title() != null && !link.title().isBlank()) return link.title();
        if (link != null && link.identifier() != null) return link.identifier();
        return otherwise == null ? "" : otherwise;
    }
}
