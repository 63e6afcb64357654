package nl.vaardig.skills.framework.file;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.CaseLeftOver;

/** Warns of what is left over of a package: at each skill and branch, or of very many in one line for all. */
final class CaseRemarks {

    private static final int MOST_ROWS = 100;
    private static final int MOST_NAMED = 5;
    private static final int LONGEST_NAME = 60;

    private final FrameworkContent content;
    private final Map<String, Row> skills = new HashMap<>();

    private CaseRemarks(FrameworkContent content) {
        this.content = content;
        content.lines().forEach(line -> skills.putIfAbsent(line.row().cell("code"), line.row()));
    }

    private record Sort(CaseLeftOver.Kind kind, String type) {}

    static void note(List<CaseLeftOver> leftOvers, FrameworkContent content) {
        CaseRemarks remarks = new CaseRemarks(content);
        leftOvers.stream()
                .collect(groupingBy(one -> new Sort(one.kind(), one.type()), LinkedHashMap::new, Collectors.toList()))
                .forEach(remarks::note);
    }

    private void note(Sort sort, List<CaseLeftOver> all) {
        Map<Row, List<CaseLeftOver>> byRow =
                all.stream().collect(groupingBy(this::row, LinkedHashMap::new, Collectors.toList()));
        if (byRow.size() > MOST_ROWS) warn(content.about(), sort, all);
        else byRow.forEach((row, ofRow) -> warn(row, sort, ofRow));
    }

    private Row row(CaseLeftOver one) {
        if (one.code() == null) return content.about();
        Map<String, Row> rows = one.atBranch() ? content.branches() : skills;
        return rows.getOrDefault(Written.tidy(one.code()), content.about());
    }

    private static void warn(Row row, Sort sort, List<CaseLeftOver> all) {
        String names = all.stream()
                .map(CaseLeftOver::other)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST_NAMED)
                .map(name -> Written.cut(name, LONGEST_NAME))
                .collect(Collectors.joining(", "));
        boolean isMore = all.stream().map(CaseLeftOver::other).distinct().count() > MOST_NAMED;
        row.warn(
                null,
                "import.case.left." + sort.kind(),
                Written.cut(sort.type(), LONGEST_NAME),
                all.size(),
                isMore ? names + ", …" : names);
    }
}
