package nl.vaardig.inventory.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * A link or a file that shows a skill of somebody. Life cycle: added by the employee, who may take it away until it is
 * judged; judged once, by the manager or HR. It is no rating: whoever accepts it records a level with it, or not.
 */
@Entity
@Table(name = "proof")
@UsesSkill(holds = Holds.TOLD, asks = UsesSkill.NONE, follows = Follows.SKILL)
public class Proof {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_LINK = 1000;
    static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proof")
    @SequenceGenerator(name = "proof", sequenceName = "proof_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private String title;
    private String link;
    private String fileName;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private ProofVerdict verdict;

    private String answer;
    private Long judgedBy;
    private Instant judgedAt;

    protected Proof() {
        // for Hibernate
    }

    public Proof(Employee employee, Skill skill, String title, Instant addedAt) {
        this.employee = Given.present(employee, "proof.employee");
        this.skill = Given.present(skill, "proof.skill");
        this.title = Given.text(title, LONGEST_TITLE, "proof.title");
        this.addedAt = Given.present(addedAt, "proof.addedAt");
    }

    /** While it is being made: a place on the web. */
    Proof at(String address) {
        link = Given.text(address, LONGEST_LINK, "proof.link");
        return this;
    }

    /** While it is being made: a file, and what it is called. */
    Proof in(StoredFile kept, String name) {
        fileName = Given.text(name, LONGEST_TITLE, "proof.fileName");
        file = Given.present(kept, "proof.file");
        return this;
    }

    /** @param words for the employee; needed when it is not enough, else maybe null */
    public void judge(ProofVerdict found, String words, long account, Instant at) {
        RuleRefused.unless(verdict == null, "rule.proof.judged");
        verdict = Given.present(found, "proof.verdict");
        answer = Given.optionalText(words, LONGEST_ANSWER, "proof.answer");
        judgedBy = account;
        judgedAt = Given.present(at, "proof.judgedAt");
    }

    /** What was judged is part of why a level is what it is. */
    public void mustBeRemovable() {
        RuleRefused.unless(verdict == null, "rule.proof.judgedStays");
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public Skill skill() {
        return skill;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public String fileName() {
        return fileName;
    }

    /** Null for a link. */
    public StoredFile file() {
        return file;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public ProofVerdict verdict() {
        return verdict;
    }

    public String answer() {
        return answer;
    }

    public Long judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
