package org.scholion.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Names and meanings of the checks, two messages for each code: {@link CheckName} makes their keys.
 * In Russian in {@code messages/check_ru.properties}.
 */
@MessageBundle("check")
public interface CheckMessages {

    @Message("Licence text and address differ")
    String licenceDiffers();

    @Message(
            "The licence named in words and the one at the address beside it permit different"
                    + " things. Only Creative Commons licences are compared.")
    String licenceDiffersMeans();

    @Message("DOI cannot be one")
    String doiMalformed();

    @Message(
            "A DOI is 10., digits, a slash and a suffix; this one is not, or ends in a stray"
                    + " character.")
    String doiMalformedMeans();

    @Message("ISSN cannot be one")
    String issnMalformed();

    @Message("An ISSN has eight characters, and the last follows from the others.")
    String issnMalformedMeans();

    @Message("ORCID does not add up")
    String orcidCheckDigit();

    @Message("The last character of an ORCID follows from the others; here it does not.")
    String orcidCheckDigitMeans();

    @Message("Note mark without a note")
    String markWithoutNote();

    @Message("The text has a mark to which there is no note with this number.")
    String markWithoutNoteMeans();

    @Message("Note without a mark")
    String noteWithoutMark();

    @Message("No mark in the text leads to this note.")
    String noteWithoutMarkMeans();

    @Message("Reference never cited")
    String referenceUncited();

    @Message(
            "The text never cites this entry of the bibliography, neither in brackets nor in a"
                    + " note.")
    String referenceUncitedMeans();

    @Message("Citation without a reference")
    String citationWithoutReference();

    @Message("No entry of the bibliography fits the name and year of this citation.")
    String citationWithoutReferenceMeans();

    @Message("Year differs between citation and reference")
    String citationYearDiffers();

    @Message("The bibliography has this author, but only with works of other years.")
    String citationYearDiffersMeans();

    @Message("Name differs between citation and reference")
    String citationNameDiffers();

    @Message("The name in the citation is one letter away from that of an entry of the same year.")
    String citationNameDiffersMeans();

    @Message("Page outside the cited work")
    String locatorOutsidePages();

    @Message(
            "The citation gives a page that lies outside the pages of the cited article or"
                    + " chapter.")
    String locatorOutsidePagesMeans();

    @Message("Quotation without a source")
    String quotationWithoutSource();

    @Message(
            "A quotation of five words or more has no note and no citation in its sentence or right"
                    + " behind it.")
    String quotationWithoutSourceMeans();

    @Message("Source given in full twice")
    String sourceRepeated();

    @Message("Several notes give one source in full; a later one could say Ibid. or refer back.")
    String sourceRepeatedMeans();

    @Message("Entry given twice")
    String referenceRepeated();

    @Message(
            "Two entries of the bibliography seem to be one work: the same DOI, or the same name,"
                    + " year and title.")
    String referenceRepeatedMeans();

    @Message("Source without a date")
    String sourceUndated();

    @Message("The note or entry does not say when its source appeared.")
    String sourceUndatedMeans();

    @Message("Accessed before published")
    String accessedBeforePublished();

    @Message(
            "The date of access lies before the date on which the source appeared, by more than a"
                    + " day.")
    String accessedBeforePublishedMeans();

    @Message("Date differs from the address")
    String dateDiffersFromAddress();

    @Message(
            "The printed date is not the one in the address of the source; a day either way does"
                    + " not count.")
    String dateDiffersFromAddressMeans();

    @Message("Publisher differs from the host")
    String publisherDiffersFromHost();

    @Message(
            "The named publisher is not the one at whose address the source stands: another outlet,"
                    + " a platform for everybody, or an abbreviation with another letter.")
    String publisherDiffersFromHostMeans();

    @Message("Letters of another script in an address")
    String foreignLettersInAddress();

    @Message(
            "Cyrillic and Latin letters stand in one word of an address, so the printed address"
                    + " leads nowhere; the repaired one is offered.")
    String foreignLettersInAddressMeans();

    @Message("Source older than the fact")
    String sourceOlderThanFact();

    @Message(
            "The source appeared before what it is cited for had happened. Plans and expectations"
                    + " do not count.")
    String sourceOlderThanFactMeans();

    @Message("Source about another time")
    String sourceOfAnotherPeriod();

    @Message("By its title the source is about other years than the sentence it is offered for.")
    String sourceOfAnotherPeriodMeans();

    @Message("Another figure in the title of the source")
    String titleNumberDiffers();

    @Message("The title of the source gives another figure than the sentence it is offered for.")
    String titleNumberDiffersMeans();

    @Message("Growth does not follow from the totals")
    String growthDiffers();

    @Message(
            "The growth that the text states is not what the two totals give, even if each is"
                    + " rounded.")
    String growthDiffersMeans();

    @Message("One quantity, two values")
    String quantityGivenTwice();

    @Message(
            "Two sentences give one quantity differently; where one value rounds the other, this is"
                    + " only a hint.")
    String quantityGivenTwiceMeans();
}
