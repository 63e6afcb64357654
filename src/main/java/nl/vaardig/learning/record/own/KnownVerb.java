package nl.vaardig.learning.record.own;

import java.util.Arrays;
import java.util.Optional;

/** What packages say most, in words of our own; by the IRIs of ADL and of cmi5. */
public enum KnownVerb {
    LAUNCHED("http://adlnet.gov/expapi/verbs/launched"),
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized"),
    ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted"),
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced"),
    PROGRESSED("http://adlnet.gov/expapi/verbs/progressed"),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered"),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed"),
    PASSED("http://adlnet.gov/expapi/verbs/passed"),
    FAILED("http://adlnet.gov/expapi/verbs/failed"),
    SUSPENDED("http://adlnet.gov/expapi/verbs/suspended"),
    RESUMED("http://adlnet.gov/expapi/verbs/resumed"),
    TERMINATED("http://adlnet.gov/expapi/verbs/terminated"),
    SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied"),
    WAIVED("https://w3id.org/xapi/adl/verbs/waived"),
    ABANDONED("https://w3id.org/xapi/adl/verbs/abandoned"),
    VOIDED("http://adlnet.gov/expapi/verbs/voided");

    private final String iri;

    KnownVerb(String iri) {
        this.iri = iri;
    }

    static Optional<KnownVerb> of(String iri) {
        return Arrays.stream(values()).filter(verb -> verb.iri.equals(iri)).findFirst();
    }
}
