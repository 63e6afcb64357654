package nl.vaardig.inventory.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** A goal of the digital strategy, with its owners in the board and in the line and the day it should be reached. */
@Entity
@Watched
@Table(name = "strategic_goal")
public class StrategicGoal {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_NAME = 200;

    /** Of a theme and of the names of its owners. */
    static final int LONGEST_SHORT = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "strategic_goal")
    @SequenceGenerator(name = "strategic_goal", sequenceName = "strategic_goal_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;
    private Bilingual theme;

    @Enumerated(EnumType.STRING)
    private GoalPhase phase;

    private Bilingual ownerBoard;
    private Bilingual ownerLine;
    private LocalDate targetOn;

    protected StrategicGoal() {
        // for Hibernate
    }

    public StrategicGoal(
            String code,
            Bilingual name,
            Bilingual theme,
            GoalPhase phase,
            LocalDate targetOn,
            Bilingual ownerBoard,
            Bilingual ownerLine) {
        call(code);
        describe(name, theme);
        aimAt(phase, targetOn);
        giveTo(ownerBoard, ownerLine);
    }

    public void call(String newCode) {
        code = Given.text(newCode, LONGEST_CODE, "strategicGoal.code");
    }

    public void describe(Bilingual newName, Bilingual newTheme) {
        name = Given.both(newName, LONGEST_NAME, "strategicGoal.name");
        theme = Given.both(newTheme, LONGEST_SHORT, "strategicGoal.theme");
    }

    /** Phases may be gone back too: an experiment that fails is explored anew. */
    public void aimAt(GoalPhase newPhase, LocalDate newTarget) {
        phase = Given.present(newPhase, "strategicGoal.phase");
        targetOn = Given.present(newTarget, "strategicGoal.targetOn");
    }

    public void giveTo(Bilingual board, Bilingual line) {
        ownerBoard = Given.both(board, LONGEST_SHORT, "strategicGoal.ownerBoard");
        ownerLine = Given.both(line, LONGEST_SHORT, "strategicGoal.ownerLine");
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual theme() {
        return theme;
    }

    public GoalPhase phase() {
        return phase;
    }

    public Bilingual ownerBoard() {
        return ownerBoard;
    }

    public Bilingual ownerLine() {
        return ownerLine;
    }

    public LocalDate targetOn() {
        return targetOn;
    }
}
