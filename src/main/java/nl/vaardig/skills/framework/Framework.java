package nl.vaardig.skills.framework;

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
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Scale;
import org.hibernate.annotations.TenantId;

/** A set of skills in one version, with its scale and the credit its makers ask for. */
@Entity
@Watched
@Table(name = "framework")
public class Framework {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework")
    @SequenceGenerator(name = "framework", sequenceName = "framework_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private String version;
    private Bilingual name;
    private Bilingual credit;

    @Enumerated(EnumType.STRING)
    private FrameworkState state = FrameworkState.PUBLISHED;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Scale scale;

    protected Framework() {
        // for Hibernate
    }

    public Framework(String code, String version, Bilingual name, Bilingual credit, Scale scale) {
        this.code = Given.text(code, 60, "framework.code");
        this.version = Given.text(version, 20, "framework.version");
        this.scale = Given.present(scale, "framework.scale");
        describe(name, credit);
    }

    public void describe(Bilingual newName, Bilingual newCredit) {
        name = Given.both(newName, 160, "framework.name");
        credit = Given.fits(newCredit, 1000, "framework.credit");
    }

    /** While it is being made: not for everyone yet. */
    public Framework asDraft() {
        state = FrameworkState.DRAFT;
        return this;
    }

    /** On to the next state of its life. */
    public void become(FrameworkState next) {
        RuleRefused.unless(state.mayBecome(next), "rule.framework.state." + state.name());
        state = next;
    }

    /** While it is a draft: what its levels are. */
    public void measureBy(Scale other) {
        RuleRefused.unless(state == FrameworkState.DRAFT, "rule.framework.notDraft");
        scale = Given.present(other, "framework.scale");
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual credit() {
        return credit;
    }

    public FrameworkState state() {
        return state;
    }

    public Scale scale() {
        return scale;
    }
}
