ValueSet: UncertaintyWindowCodes
Id: uncertainty-window
Title: "Window of uncertainty: all codes"
Description: "Every code of the code system uncertainty-window."
* insert OwnValueSet
* include codes from system UncertaintyWindow
