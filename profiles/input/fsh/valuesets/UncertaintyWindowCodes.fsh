ValueSet: UncertaintyWindowCodes
Id: uncertainty-window
Title: "Window of uncertainty: all codes"
Description: "Every code of the code system uncertainty-window."
* insert OwnValueSet
* insert InDutch([[Venster van onzekerheid: alle codes]], [[Alle codes van de codelijst uncertainty-window.]])
* include codes from system UncertaintyWindow
