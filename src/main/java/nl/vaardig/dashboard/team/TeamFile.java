package nl.vaardig.dashboard.team;

import static nl.vaardig.platform.TableFile.column;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.gap.team.TeamCell;
import nl.vaardig.gap.team.TeamMember;
import nl.vaardig.gap.team.TeamSkill;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.TableFile;

/** A team to take along: a line for each person and skill that is asked, with the filters of the page. */
final class TeamFile {

    private record Line(TeamMember member, TeamSkill skill, TeamCell cell, boolean planned) {

        Integer toLearn() {
            return cell.gap().isAssessed() ? Integer.valueOf(cell.toLearn()) : null;
        }
    }

    private TeamFile() {}

    static TableFile<?> of(ShownTeam team, Messages words) {
        String language = words.locale().getLanguage();
        String name = words.text(
                "team.file.name",
                team.department().name(),
                team.ask().when().on().toString());
        return TableFile.of(
                name,
                lines(team),
                column(words.text("team.file.familyName"), line -> line.member().familyName()),
                column(words.text("team.file.givenName"), line -> line.member().givenName()),
                column(words.text("team.file.department"), line -> team.departmentOf(line.member())),
                column(
                        words.text("team.file.jobRole"),
                        line -> line.member().jobRole().in(language)),
                column(
                        words.text("team.file.manager"),
                        line -> yesNo(words, line.member().managerial())),
                column(
                        words.text("team.file.track"),
                        line -> words.text("enum.Track." + line.skill().track().name())),
                column(
                        words.text("team.file.skill"),
                        line -> line.skill().name().in(language)),
                column(words.text("team.file.code"), line -> line.skill().code()),
                column(words.text("team.file.criticality"), line -> line.skill().criticality()),
                column(
                        words.text("team.file.importance"),
                        line -> line.cell().gap().importance()),
                column(words.text("team.file.required"), line -> line.cell().required()),
                column(words.text("team.file.level"), line -> line.cell().level()),
                column(words.text("team.file.toLearn"), Line::toLearn),
                column(words.text("team.file.self"), line -> line.cell().self()),
                column(words.text("team.file.managerLevel"), line -> line.cell().manager()),
                column(words.text("team.file.planned"), line -> yesNo(words, line.planned())));
    }

    private static String yesNo(Messages words, boolean yes) {
        return words.text(yes ? "team.file.yes" : "team.file.no");
    }

    private static List<Line> lines(ShownTeam team) {
        List<Line> lines = new ArrayList<>();
        for (TeamMember member : team.shown()) {
            for (TeamSkill skill : team.team().skills()) {
                TeamCell cell = team.team().cell(member, skill);
                boolean wanted = cell.isAsked() && (!team.ask().gaps() || cell.isOpen());
                if (wanted) lines.add(new Line(member, skill, cell, team.isPlanned(member.id(), skill.id())));
            }
        }
        return lines;
    }
}
