package nl.vaardig.steering.matrix;

import static nl.vaardig.platform.page.TableFile.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.page.TableFile.Column;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.matrix.cell.TeamCell;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/** A matrix to take along: a line for each person and skill that is asked, with the filters of the page. */
public final class MatrixFile {

    private record Line(TeamMember member, TeamSkill skill, MatrixCell cell) {

        Integer toLearn() {
            boolean known = cell.level().isAsked() && !cell.level().isUnknown();
            return known ? Integer.valueOf(cell.level().toLearn()) : null;
        }

        Integer importance() {
            return cell.level().isAsked() ? Integer.valueOf(cell.level().gap().importance()) : null;
        }

        Integer plannedLevel() {
            return cell.plan() == null ? null : Integer.valueOf(cell.plan().level());
        }

        String exempt() {
            return cell.exempt() == null ? null : cell.exempt().reason();
        }

        LocalDate plannedFor() {
            return cell.plan() == null ? null : cell.plan().dueOn();
        }
    }

    private final Messages words;
    private final String language;

    private MatrixFile(Messages words) {
        this.words = words;
        language = words.locale().getLanguage();
    }

    /** @param gaps only where something is still to learn */
    public static TableFile<?> of(String name, Grid grid, boolean gaps, TeamPlaces places, Messages words) {
        MatrixFile file = new MatrixFile(words);
        List<Column<Line>> columns = new ArrayList<>(file.who(places));
        columns.addAll(file.what());
        columns.addAll(file.beside());
        return new TableFile<>(name, lines(grid, gaps), columns);
    }

    /** The same as one sees it: a line for each person, a column for each skill, with level and level asked. */
    public static TableFile<?> wide(String name, Grid grid, TeamPlaces places, Messages words) {
        List<Column<TeamMember>> columns = new ArrayList<>(List.of(
                column(words.text("matrix.people.staffNumber"), TeamMember::staffNumber),
                column(words.text("matrix.file.familyName"), TeamMember::familyName),
                column(words.text("matrix.file.givenName"), TeamMember::givenName),
                column(words.text("matrix.file.department"), member -> places.tree()
                        .name(member.departmentId())),
                column(words.text("matrix.file.jobRole"), member -> member.jobRole()
                        .in(words.locale().getLanguage()))));
        for (TeamSkill skill : grid.team().skills()) {
            columns.add(column(
                    skill.name().in(words.locale().getLanguage()), member -> brief(words, grid.cell(member, skill))));
        }
        columns.add(column(
                words.text("matrix.toLearn"), member -> grid.team().sum(member).open()));
        return new TableFile<>(name, grid.shown(), columns);
    }

    /** Such as: 2 van 3. With a stroke a spreadsheet would make a day of it. */
    private static String brief(Messages words, MatrixCell cell) {
        TeamCell level = cell.level();
        if (cell.exempt() != null) return words.text("matrix.cell.exempt");
        String is = level.level() == null ? "?" : level.level().toString();
        if (level.isAsked()) return is + " " + words.text("matrix.cell.of", level.required());
        return level.level() == null ? null : is;
    }

    private List<Column<Line>> who(TeamPlaces places) {
        return List.of(
                column(words.text("matrix.people.staffNumber"), line -> line.member()
                        .staffNumber()),
                column(words.text("matrix.file.familyName"), line -> line.member()
                        .familyName()),
                column(words.text("matrix.file.givenName"), line -> line.member()
                        .givenName()),
                column(words.text("matrix.file.department"), line -> places.tree()
                        .name(line.member().departmentId())),
                column(
                        words.text("matrix.file.jobRole"),
                        line -> line.member().jobRole().in(language)),
                column(
                        words.text("matrix.file.manager"),
                        line -> yesNo(line.member().managerial())));
    }

    private List<Column<Line>> what() {
        return List.of(
                column(
                        words.text("matrix.file.track"),
                        line -> words.text("enum.Track." + line.skill().track().name())),
                column(
                        words.text("matrix.file.skill"),
                        line -> line.skill().name().in(language)),
                column(words.text("matrix.file.code"), line -> line.skill().code()),
                column(words.text("matrix.file.criticality"), line -> line.skill()
                        .criticality()),
                column(words.text("matrix.file.importance"), Line::importance),
                column(
                        words.text("matrix.file.required"),
                        line -> line.cell().level().required()),
                column(
                        words.text("matrix.file.level"),
                        line -> line.cell().level().level()),
                column(words.text("matrix.file.toLearn"), Line::toLearn),
                column(
                        words.text("matrix.file.self"),
                        line -> line.cell().level().self()),
                column(
                        words.text("matrix.file.managerLevel"),
                        line -> line.cell().level().manager()));
    }

    private List<Column<Line>> beside() {
        return List.of(
                column(
                        words.text("matrix.file.planned"),
                        line -> line.cell().plan() == null
                                ? null
                                : line.cell().plan().path().in(language)),
                column(words.text("matrix.file.plannedLevel"), Line::plannedLevel),
                column(words.text("matrix.file.plannedFor"), Line::plannedFor),
                column(words.text("matrix.file.expires"), line -> line.cell().expires()),
                column(words.text("matrix.file.fadedFrom"), line -> line.cell().fadedFrom()),
                column(words.text("matrix.file.exempt"), Line::exempt));
    }

    private String yesNo(boolean yes) {
        return words.text(yes ? "matrix.file.yes" : "matrix.file.no");
    }

    private static List<Line> lines(Grid grid, boolean gaps) {
        List<Line> lines = new ArrayList<>();
        for (TeamMember member : grid.shown()) {
            for (TeamSkill skill : grid.team().skills()) {
                MatrixCell cell = grid.cell(member, skill);
                boolean wanted =
                        cell.level().isAsked() && (!gaps || cell.level().isOpen());
                if (wanted) lines.add(new Line(member, skill, cell));
            }
        }
        return lines;
    }
}
