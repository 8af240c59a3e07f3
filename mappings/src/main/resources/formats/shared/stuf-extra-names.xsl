<?xml version="1.0" encoding="UTF-8"?>
<!-- The extra elements that a meaning was given, by what they stand in: both ways know these names. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="message-extras" select="('urgentie', 'kader', 'grondslag', 'doel', 'soortVerzoek', 'gevraagd',
      'minderIngrijpendeMaatregel', 'reden', 'notitie', 'uiterlijk', 'toestemming', 'gezin', 'gemeente', 'bron')"/>
  <xsl:variable name="person-extras" select="('indicatieGeheim', 'betrokkenheid', 'rol', 'voornamen', 'voorletters', 'voorvoegselGeslachtsnaam',
      'geslachtsnaam', 'geslachtsaanduiding', 'geboortedatum', 'emailadres',
      'telefoonnummer', 'nationaliteit', 'taal', 'vreemdelingennummer', 'rni', 'anp.identificatie')"/>
  <xsl:variable name="inquiry-extras" select="('urgentie', 'grondslag', 'doel', 'toestemming', 'gevraagdOp', 'bijgewerktOp', 'uiterlijk', 'redenVerzoek',
      'notitie', 'omschrijving', 'vraag', 'gezin', 'gemeente')"/>
  <xsl:variable name="measure-extras" select="('grondslag', 'doel', 'toestemming', 'zaaknummer', 'artikel', 'fase', 'status', 'ingangsdatum', 'einddatum',
      'besluitdatum', 'uitvoerder', 'uitvoerderOin', 'opdrachtgeverOin', 'notitie', 'gezin', 'gemeente', 'bron')"/>
</xsl:stylesheet>
