package nl.vaardig.demo;

import java.util.List;

/** Given and family names as they occur side by side at a Dutch town hall. Pairs are random: nobody in particular. */
enum NameLists {
    BEFORE_1970(
            list(
                    """
        Jan Piet Kees Henk Wim Gerard Hans Theo Ton Frans Joop Cor Ruud Rob Peter Marcel Paul Ron Bert Harry Leo Jos Willem
        Dirk Klaas Sjoerd Jelle Ad Nico Arie Ben Eric Fred René Hendrik Maarten Douwe Aad Lambert Roelof
        Anneke Marijke Ria Wilma Marja Ineke Joke Corrie Tineke Yvonne Monique Ingrid Petra Karin Astrid Jolanda Carla Anja
        Marianne Els Hanneke Thea Willy Gerda Trudy Ellen Jacqueline Mieke Liesbeth Margriet Hilda Sietske Dineke Annet
        Francien Loes Nel Truus Wil Riet""")),
    FROM_1970(
            list(
                    """
        Mark Dennis Jeroen Bas Martijn Sander Erik Michiel Bart Joost Remco Arjan Wouter Stefan Niels Tim Maurice Edwin Patrick
        Richard Vincent Jasper Robin Thijs Roel Jurgen Ivo Gijs Tjeerd Wietse Rutger Koen Floris Marnix Pim Sebastiaan
        Sandra Linda Esther Marieke Saskia Miranda Daniëlle Nicole Natasja Bianca Mirjam Judith Suzanne Wendy Kim Femke Marloes
        Ilse Inge Joyce Nienke Annelies Carolien Hester Jantine Mariska Evelien Lotte Renske Simone Barbara Leonie Maaike
        Sabine Welmoed Roos Anouk Tamara""")),
    FROM_1990(
            list(
                    """
        Daan Sem Lars Thomas Jesse Luuk Stijn Ruben Max Tom Lucas Mees Jurre Tygo Finn Noud Rick Sven Mats Teun Jort Boaz Hidde
        Olivier Joris Bram Tijn Cas Rens Storm Quinten Siebe Wessel Melle Jip
        Emma Sanne Lisa Fleur Iris Eva Julia Anna Noa Lieke Britt Isa Roos Femke Jasmijn Merel Amber Lynn Maud Puck Floor Sofie
        Fenna Nina Tess Veerle Yara Pleun Silke Bente Hannah Vera Lola Elin Jet Linde Nora""")),
    DUTCH_FAMILY(
            list(
                    """
        Jansen de_Vries Bakker Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer
        de_Wit Dijkstra Smits de_Graaf van_der_Meer Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen van_den_Broek
        de_Bruijn Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra Maas Verhoeven Koster van_Dam Prins Blom Huisman
        Peeters de_Jonge Kuijpers van_Veen Kuiper Post Veenstra Postma Martens van_Wijk Kramer van_den_Bosch Gerritsen
        van_Dongen Bosch Jonker van_der_Linden Scholten Timmermans Zijlstra Groen van_Loon Wolters Hermans Hofman Molenaar
        Bosma Kuipers Sanders Wiersma Verbeek Bouwman Schipper Boersma Driessen Kooistra Evers Roos Hoogland Terpstra
        van_der_Wal Nijhuis ten_Brink Bloemendaal Oosterhuis ter_Horst Wagenaar Kortekaas Lammers Swinkels van_Rooij
        Claessens Hollander Ruiter Veldhuis Sikkema Tichelaar Kloosterman van_'t_Hof Ploegsma Zandstra Spijkerman""")),
    TURKISH(
            list(
                    """
        Mehmet Ayşe Emre Elif Murat Zeynep Hakan Derya Yusuf Esra Serkan Büşra Kemal Meryem Selin Deniz Tolga Gül Onur Sevda""")),
    TURKISH_FAMILY(
            list("Yılmaz Kaya Demir Şahin Çelik Yıldız Aydın Öztürk Arslan Doğan Koç Kurt Özdemir Polat Aksoy Erdem")),
    MOROCCAN(
            list(
                    """
        Mohamed Fatima Youssef Samira Karim Naima Rachid Loubna Hicham Nadia Ilias Hanane Bilal Sara Soufiane Ikram Mustapha
        Salma Anouar Jamila""")),
    MOROCCAN_FAMILY(
            list(
                    """
        El_Amrani Bouzid Haddou Ben_Ali El_Idrissi Benali Chaoui Ouali Amezian El_Khattabi Azzouzi Bakkali Tahiri Mansouri
        Belhaj Ziani""")),
    SURINAMESE(
            list(
                    """
        Ravi Sharda Clyde Ingrid Anil Priya Kenneth Sheila Dewi Winston Rishi Naomi Radjesh Chantal Jermaine Xaviera Orlando
        Anisha Franklin Gracia""")),
    SURINAMESE_FAMILY(
            list(
                    """
        Ramdin Kishoen Pinas Mohan Wijngaarde Jairam Biharie Tjon_A_Loi Soekhoe Amatmodirono Kartosen Martina Winklaar Croes
        Maduro Leito Sewnath Zeefuik Doelwijt Kromodirjo""")),
    /** Two given names and, at the same places below, two family names of each origin. */
    ELSEWHERE(
            list(
                    """
        Agnieszka Piotr Mei Jun Amira Omar Fatuma Abdi Ana João Elena Andrei Olena Dmytro Sofia Marco Leila Reza Thu Minh Grace
        Samuel Josina Samson Selamawit Dawit Heike Jürgen""")),
    ELSEWHERE_FAMILY(
            list(
                    """
        Kowalska Nowak Chen Wong Hassan Saleh Warsame Abdullahi Silva Ferreira Popescu Ionescu Shevchenko Bondar Rossi Moreno
        Karimi Ahmadi Nguyen Tran Mensah Okafor Pattiasina Latuheru Tesfay Berhane Schmidt Weber""")),
    ;

    final List<String> names;

    NameLists(List<String> names) {
        this.names = names;
    }

    private static List<String> list(String text) {
        return List.of(text.strip().split("\\s+")).stream()
                .map(name -> name.replace('_', ' '))
                .toList();
    }
}
