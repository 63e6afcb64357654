package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How Dutch municipalities are commonly organised: domains, their departments, what teams are called and who works there. */
record Blueprint(String code, String name, String mixedName, int weight, List<Department> departments) {
    /** @param once roles that exist once, however large the municipality is */
    record Department(String name, int weight, List<String> teams, List<String> once, Map<String, Integer> mix) {}

    // "= code; name; name of a department that does everything else; weight", then
    // "department; weight; teams; roles that exist once; role weight, ..."
    private static final String DOMAINS =
            """
        = SD; Sociaal domein; Samenleving; 29
        Jeugd en gezin; 9; Toegang, Jeugdhulp, Opvoeding en school; ; youth-social-consultant 12, policy-officer 2, project-leader 1
        Zorg en ondersteuning; 8; Wmo-consulenten, Huishoudelijke hulp en hulpmiddelen, Beschermd wonen; ; wmo-consultant 12, policy-officer 2, legal-advisor 1
        Werk en inkomen; 8; Inkomen, Werk en participatie, Schuldhulp; ; welfare-income-consultant 13, legal-advisor 1, project-leader 1
        Beleid en sturing sociaal; 4; Beleid sociaal, Inkoop en contracten, Sturing en onderzoek; data-analyst; policy-officer 8, procurement-advisor 2, data-analyst 1, project-leader 1, finance-advisor 1
        = FD; Ruimtelijk domein; Leefomgeving; 24
        Ruimtelijke ontwikkeling; 7; Omgevingsplan, Wonen en economie, Mobiliteit en milieu; ; spatial-policy-officer 10, project-leader 4, legal-advisor 1, programme-manager 1
        Vergunningen; 5; Bouwen en wonen, Evenementen en horeca, Vooroverleg; ; permits-officer 13, legal-advisor 2
        Toezicht en handhaving; 5; Bouwtoezicht, Openbare orde, Milieutoezicht; ; enforcement-officer 13, legal-advisor 1, policy-officer 1
        Beheer openbare ruimte; 8; Wegen en verlichting, Groen en water, Wijkbeheer; ; public-space-officer 14, project-leader 2, functional-administrator 1
        = DV; Dienstverlening; Publiekszaken; 18
        Klantcontact; 6; Telefoon en chat, Balie, Digitale balie; ; citizen-contact 14, communication-advisor 1
        Burgerzaken; 6; Basisregistratie personen, Reisdocumenten, Verkiezingen en huwelijken; ; civil-affairs-officer 14, functional-administrator 1
        Belastingen; 4; Heffen, Innen, WOZ en waardering; ; tax-officer 12, legal-advisor 1, data-analyst 1
        Digitale dienstverlening; 2; Website en formulieren, Verbeteren van dienstverlening, Testen en toegankelijkheid; service-designer; service-designer 4, application-manager 3, communication-advisor 3, functional-administrator 2, project-leader 1
        = BV; Bedrijfsvoering; Advies en ondersteuning; 25
        Informatie en automatisering; 7; Informatiemanagement, Applicatiebeheer, Werkplek en netwerk; ciso, functional-administrator, information-manager, application-manager; ict-support-officer 7, functional-administrator 5, application-manager 4, information-manager 2
        Data en geo-informatie; 3; Data en onderzoek, Geo-informatie, Basisregistraties; data-engineer, gis-specialist; data-analyst 5, gis-specialist 5, data-engineer 3, records-officer 1
        Financiën en inkoop; 5; Planning en control, Financiële administratie, Inkoop; finance-advisor; finance-advisor 11, procurement-advisor 3, data-analyst 1
        Personeel en organisatie; 4; Advies en ontwikkeling, Salaris en registratie, Werving; hr-advisor; hr-advisor 11, functional-administrator 1, communication-advisor 1
        Juridische zaken en privacy; 3; Bezwaar en beroep, Juridisch advies, Privacy en openbaarheid; privacy-officer; legal-advisor 10, privacy-officer 2
        Communicatie; 2; Woordvoering, Participatie, Online communicatie; communication-advisor; communication-advisor 11, service-designer 1
        Documentaire informatie; 2; Archief, Zaakregistratie, Informatiebeheer; records-officer; records-officer 12, functional-administrator 1
        = BC; Bestuur en concern; Concernstaf; 4
        Concernstaf; 1; Strategie en programma's, Concerncontrol, Veiligheid en crisis; cio; policy-officer 6, programme-manager 2, project-leader 4, finance-advisor 3, communication-advisor 1
        """;

    static List<Blueprint> all() {
        List<Blueprint> all = new ArrayList<>();
        for (String line : DOMAINS.split("\n")) {
            String[] part = line.split(";", -1);
            for (int i = 0; i < part.length; i++) {
                part[i] = part[i].strip();
            }
            if (line.startsWith("= ")) {
                all.add(new Blueprint(
                        part[0].substring(2), part[1], part[2], Integer.parseInt(part[3]), new ArrayList<>()));
            } else {
                all.get(all.size() - 1).departments.add(department(part));
            }
        }
        return all;
    }

    /** Work for residents is divided over districts; work for colleagues is only numbered. */
    boolean inDistricts() {
        return !code.startsWith("B");
    }

    /** What is left when a small municipality has fewer departments than the example: one department for the rest. */
    Department rest(int from) {
        List<Department> merged = departments.subList(from, departments.size());
        if (merged.size() == 1) {
            return merged.get(0);
        }
        List<String> teams = new ArrayList<>();
        List<String> once = new ArrayList<>();
        Map<String, Integer> mix = new TreeMap<>();
        for (Department each : merged) {
            teams.add(each.name);
            once.addAll(each.once);
            each.mix.forEach((role, weight) -> mix.merge(role, weight * each.weight, Integer::sum));
        }
        return new Department(mixedName, 1, teams, once, mix);
    }

    private static Department department(String[] part) {
        Map<String, Integer> mix = new TreeMap<>();
        for (String share : list(part[4])) {
            int space = share.lastIndexOf(' ');
            mix.put(share.substring(0, space), Integer.parseInt(share.substring(space + 1)));
        }
        return new Department(part[0], Integer.parseInt(part[1]), list(part[2]), list(part[3]), mix);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",\\s*"));
    }
}
