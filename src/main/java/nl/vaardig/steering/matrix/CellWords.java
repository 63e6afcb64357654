package nl.vaardig.steering.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.page.View;
import nl.vaardig.steering.matrix.cell.TeamCell;

/**
 * What a cell says, in words. They follow the level that stands in the cell: "2" and then "van 3, nog 1 te leren".
 * Thousands of cells say one of a few things, so each is put into words once.
 */
public final class CellWords {

    private final View view;
    private final Map<TeamCell, String> said = new HashMap<>();

    public CellWords(View view) {
        this.view = view;
    }

    /** Everything, with commas between; empty for a cell that says nothing. */
    public String of(MatrixCell cell) {
        String level = cell.exempt() == null ? said.computeIfAbsent(cell.level(), one -> level(cell)) : "";
        if (isBare(cell)) return level;
        List<String> words = new ArrayList<>();
        if (!level.isEmpty()) words.add(level);
        words.addAll(beside(cell));
        return String.join(", ", words);
    }

    private static boolean isBare(MatrixCell cell) {
        return cell.plan() == null && cell.expires() == null && cell.exempt() == null && cell.fadedFrom() == null;
    }

    private String level(MatrixCell cell) {
        TeamCell level = cell.level();
        String words =
                switch (cell.kind()) {
                    case NOTHING, EXEMPT -> "";
                    case NOT_ASKED -> view.t("matrix.cell.notAsked");
                    case UNKNOWN -> view.t("matrix.cell.unknown", level.required());
                    case MET, ABOVE -> view.t("matrix.cell.of", level.required());
                    default -> view.t("matrix.cell.short", level.required(), level.toLearn());
                };
        if (!cell.differs()) return words;
        String both = view.t("matrix.cell.differs", level.self(), level.manager(), level.level());
        return words + ", " + both + (level.callsForATalk() ? ", " + view.t("platform.cell.talkShort") : "");
    }

    /** What is exempt, what is planned, what faded, and what ends. */
    public List<String> beside(MatrixCell cell) {
        List<String> words = new ArrayList<>();
        if (cell.exempt() != null) words.add(exempt(cell.exempt().until()));
        if (cell.plan() != null) {
            String path = view.in(cell.plan().path());
            words.add(view.t(
                    "matrix.cell.planned",
                    path,
                    cell.plan().level(),
                    day(cell.plan().dueOn())));
        }
        if (cell.fadedFrom() != null) words.add(view.t("matrix.cell.faded", cell.fadedFrom()));
        if (cell.expires() != null) words.add(view.t("matrix.cell.expires", day(cell.expires())));
        return words;
    }

    private String exempt(LocalDate until) {
        return until == null ? view.t("matrix.cell.exempt") : view.t("matrix.cell.exemptUntil", day(until));
    }

    private String day(LocalDate day) {
        return view.date(day);
    }
}
